package io.zhijia.planreader;

import io.zhijia.planreader.DataFile.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The cues of {@code filing.txt}, of a union's own rules in the same form, or of both. Each text is passed over once.
 *
 * @param chapters in each by the first character of the cue
 */
record CueBook(Map<Chapter, Map<Character, List<Cue>>> chapters) {

    /** A cue found in a text. */
    record Spot(Cue cue, int from, int to, String word) {}

    private static final Pattern WEIGHT = Pattern.compile("[1-9]\\d?");
    private static final Comparator<Spot> DECISIVE_FIRST = Comparator.comparingInt(
                    (Spot spot) -> -spot.cue().weight())
            .thenComparingInt(Spot::from)
            .thenComparingInt(spot -> -spot.to());

    /** @throws IllegalStateException naming the line that nobody could follow */
    static CueBook of(List<Line> lines) {
        var book = new CueBook(new EnumMap<>(Chapter.class));
        Cue.Heading heading = null;
        for (var line : lines) {
            if (!Character.isDigit(line.text().charAt(0))) {
                heading = Chapter.heading(line);
            } else if (heading == null) {
                throw line.wrong("stands before the first heading, such as “area care”");
            } else {
                book.add(heading, line);
            }
        }
        return book;
    }

    private void add(Cue.Heading heading, Line line) {
        var cells = line.text().split("\\s+", -1);
        if (!WEIGHT.matcher(cells[0]).matches() || cells.length == 1) {
            throw line.wrong("should be a weight from 1 to 99 and the words it is for, such as “7 慰问”");
        }
        var chapter = chapters.computeIfAbsent(heading.chapter(), name -> new HashMap<>());
        for (int i = 1; i < cells.length; i++) {
            var cue = Cue.of(heading.of(), Integer.parseInt(cells[0]), cells[i]);
            if (cue.first().isEmpty()) {
                throw line.wrong("“" + cells[i] + "” does not say with which word it begins");
            }
            chapter.computeIfAbsent(cue.first().charAt(0), first -> new ArrayList<>())
                    .add(cue);
        }
    }

    /** Every cue of a chapter that stands in the text, the most decisive first. */
    List<Spot> spots(Chapter chapter, String text) {
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
        var both = new EnumMap<Chapter, Map<Character, List<Cue>>>(Chapter.class);
        for (var book : List.of(this, other)) {
            book.chapters.forEach(
                    (name, chapter) -> chapter.forEach((first, cues) -> both.computeIfAbsent(name, n -> new HashMap<>())
                            .computeIfAbsent(first, f -> new ArrayList<>())
                            .addAll(cues)));
        }
        return new CueBook(both);
    }
}
