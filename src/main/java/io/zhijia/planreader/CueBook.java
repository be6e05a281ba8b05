package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cues of {@code filing.txt}, of a union's own rules in the same form, or of both. Each text is passed over once.
 *
 * @param chapters by the first word of their headings: area, launch, words; there by the first character of the cue
 */
record CueBook(Map<String, Map<Character, List<Cue>>> chapters) {

    /** A cue found in a text. */
    record Spot(Cue cue, int from, int to, String word) {}

    private static final Comparator<Spot> DECISIVE_FIRST = Comparator.comparingInt(
                    (Spot spot) -> -spot.cue().weight())
            .thenComparingInt(Spot::from)
            .thenComparingInt(spot -> -spot.to());

    static CueBook of(List<String> lines) {
        var chapters = new HashMap<String, Map<Character, List<Cue>>>();
        String[] heading = {"", ""};
        for (var line : lines) {
            var cells = line.split("\\s+", -1);
            if (!Character.isDigit(cells[0].charAt(0))) {
                heading = cells;
                continue;
            }
            var chapter = chapters.computeIfAbsent(heading[0], name -> new HashMap<>());
            for (int i = 1; i < cells.length; i++) {
                var cue = Cue.of(heading[1], Integer.parseInt(cells[0]), cells[i]);
                chapter.computeIfAbsent(cue.first().charAt(0), first -> new ArrayList<>())
                        .add(cue);
            }
        }
        return new CueBook(chapters);
    }

    /** Every cue of a chapter that stands in the text, the most decisive first. */
    List<Spot> spots(String chapter, String text) {
        var cues = chapters.getOrDefault(chapter, Map.of());
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < text.length(); at++) {
            for (var cue : cues.getOrDefault(text.charAt(at), List.of())) {
                int end = cue.endAt(text, at);
                if (end > 0) {
                    spots.add(new Spot(cue, at, end, text.substring(at, end)));
                }
            }
        }
        spots.sort(DECISIVE_FIRST);
        return spots;
    }

    /** Both together; what the other says comes after. */
    CueBook and(CueBook other) {
        var both = new HashMap<String, Map<Character, List<Cue>>>();
        for (var book : List.of(this, other)) {
            book.chapters.forEach(
                    (name, chapter) -> chapter.forEach((first, cues) -> both.computeIfAbsent(name, n -> new HashMap<>())
                            .computeIfAbsent(first, f -> new ArrayList<>())
                            .addAll(cues)));
        }
        return new CueBook(both);
    }
}
