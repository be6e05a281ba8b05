package io.zhijia.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which proposals are about the same thing: by the pairs of characters (bigrams) they share, those that stand in few
 * proposals counting for more. Chinese needs no dictionary for that.
 *
 * <p>Kept in memory for one union: 20,000 proposals of a page each take some 60 MB. Not safe for several threads.
 */
final class Likeness {

    /** From here on somebody should look. */
    static final double ALIKE = 0.3;

    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<Integer, UUID> ids = new HashMap<>();
    private final BigramIndex titles = new BigramIndex();
    private final BigramIndex wholes = new BigramIndex();
    private int next;

    /**
     * A proposal that is like another.
     *
     * @param degree between 0 and 1
     */
    record Hint(UUID id, double degree) {

        int percent() {
            return (int) Math.round(degree * 100);
        }
    }

    int size() {
        return places.size();
    }

    /** Takes it in; what was known under that id before is forgotten. */
    void put(UUID id, String title, String text) {
        remove(id);
        titles.add(next, Bigrams.ofTitle(title));
        wholes.add(next, Bigrams.of(title + "\n" + text));
        places.put(id, next);
        ids.put(next, id);
        next++;
    }

    void remove(UUID id) {
        var place = places.remove(id);
        if (place != null) {
            titles.remove(place);
            wholes.remove(place);
            ids.remove(place);
        }
    }

    /** The most alike first; a title alone is enough to be asked about. */
    List<Hint> like(String title, String text, int most) {
        var degrees = titles.alike(Bigrams.ofTitle(title));
        wholes.alike(Bigrams.of(title + "\n" + text))
                .forEach((place, degree) -> degrees.merge(place, degree, Math::max));
        return degrees.entrySet().stream()
                .filter(found -> found.getValue() >= ALIKE)
                .map(found -> new Hint(Objects.requireNonNull(ids.get(found.getKey())), found.getValue()))
                .sorted(Comparator.comparingDouble(Hint::degree).reversed().thenComparing(Hint::id))
                .limit(most)
                .toList();
    }
}
