package io.zhijia.ballot.count;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Who is elected to some seats (当选): whoever has enough votes, by votes where there are more of them than seats. Where the
 * last seat could go to several with as many votes, it goes to nobody until the tie is broken.
 *
 * @param needed how many votes are enough
 * @param standings everybody, the most votes first
 * @param elected whose seat is certain
 * @param tied among whom the seats that are left have to be decided
 */
public record Outcome(int seats, int needed, List<Standing> standings, List<String> elected, List<String> tied) {

    /** Somebody with the votes for them. */
    public record Standing(String who, int votes) {}

    /**
     * Counts.
     *
     * @param votes for whoever stood or was written in
     */
    public static Outcome of(int seats, int needed, Map<String, Integer> votes) {
        var standings = votes.entrySet().stream()
                .map(one -> new Standing(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Standing::votes).reversed().thenComparing(Standing::who))
                .toList();
        var enough = standings.stream().filter(one -> one.votes() >= needed).toList();
        if (enough.size() <= seats) {
            return new Outcome(seats, needed, standings, names(enough), List.of());
        }
        var last = enough.get(seats - 1).votes();
        if (enough.get(seats).votes() < last) {
            return new Outcome(seats, needed, standings, names(enough.subList(0, seats)), List.of());
        }
        return new Outcome(
                seats,
                needed,
                standings,
                names(enough.stream().filter(one -> one.votes() > last).toList()),
                names(enough.stream().filter(one -> one.votes() == last).toList()));
    }

    public boolean isTied() {
        return !tied.isEmpty();
    }

    /** How many seats nobody has. */
    public int free() {
        return seats - elected.size();
    }

    /**
     * A vote among the tied, or a lot, has given them the seats that were left.
     *
     * @throws IllegalArgumentException if these are not exactly so many of the tied
     */
    public Outcome broken(List<String> chosen) {
        if (chosen.isEmpty()
                || chosen.size() != free()
                || new HashSet<>(chosen).size() != chosen.size()
                || !tied.containsAll(chosen)) {
            throw new IllegalArgumentException("Not %d of the tied: %s".formatted(free(), chosen));
        }
        var all = new HashSet<>(elected);
        all.addAll(chosen);
        return new Outcome(
                seats,
                needed,
                standings,
                standings.stream().map(Standing::who).filter(all::contains).toList(),
                List.of());
    }

    private static List<String> names(List<Standing> standings) {
        return standings.stream().map(Standing::who).toList();
    }
}
