package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between one title and the next: title lines first, without preface, stray signs and footer. */
final class Body {

    private static final Pattern NAMED = Pattern.compile("计划|总结|小结|要点|报告|方案|规划|述职|安排|打算|思路");

    private final Source source;
    private final List<Line> lines;
    private final boolean numbered;
    private final int head;

    /** @param numbered whether the first line is the numbered title of a collection */
    Body(Source source, List<Line> all, boolean numbered) {
        this.source = source;
        this.numbered = numbered;
        this.lines = withoutNoise(all, numbered);
        this.head = numbered ? 1 + titleLines(1) : titleLines(0);
    }

    List<Line> lines() {
        return lines;
    }

    int head() {
        return head;
    }

    Document document(int from, int to, List<ReadWarning> warnings) {
        var part = lines.subList(from, to);
        int titled = from == 0 ? Math.min(head, part.size()) : 0;
        var title = new StringBuilder();
        part.subList(0, Math.min(titled, numbered ? 1 : 3))
                .forEach(line -> title.append(source.quote(line.from(), line.to())));
        int begins = part.isEmpty() ? 0 : part.getFirst().from();
        int ends = part.isEmpty() ? 0 : part.getLast().to();
        return new Document(title.toString(), titled, part, begins, ends, warnings);
    }

    private List<Line> withoutNoise(List<Line> all, boolean numbered) {
        var kept = new ArrayList<Line>(all.size());
        boolean begun = false;
        for (int i = 0; i < all.size(); i++) {
            var line = all.get(i);
            if (i > 0 && Noise.isFooter(source, line) && isLast(all, i)) {
                break;
            }
            boolean noise =
                    begun ? Noise.isInside(source, line) : Noise.is(source, line) || Noise.isFooter(source, line);
            if ((numbered && i == 0) || !noise) {
                kept.add(line);
            }
            begun |= Mark.at(source, line.from(), line.to()).isPresent();
        }
        return kept;
    }

    /** A footer ends a plan unless the plan plainly goes on. */
    private boolean isLast(List<Line> all, int footer) {
        return all.subList(footer, all.size()).stream()
                        .filter(line ->
                                Mark.at(source, line.from(), line.to()).isPresent() || Cells.isMonth(source, line))
                        .count()
                < 3;
    }

    /** Up to three short lines, the last of which says 计划 or the like. */
    private int titleLines(int from) {
        int most = Math.min(from + 3, lines.size());
        int named = from;
        for (int i = from; i < most && couldBeTitle(i); i++) {
            named = NAMED.matcher(source.folded(
                                    lines.get(i).from(), lines.get(i).to()))
                            .find()
                    ? i + 1
                    : named;
        }
        return named - from;
    }

    private boolean couldBeTitle(int i) {
        var line = lines.get(i);
        return line.length() <= 45
                && "。;,!?:".indexOf(source.folded().charAt(line.to() - 1)) < 0
                && Mark.at(source, line.from(), line.to()).isEmpty()
                && MonthLabel.at(source, line.from(), line.to()).isEmpty()
                && (!Headings.isHeading(source, line.from(), line.to()) || new Titles(source, lines).isPlain(i));
    }
}
