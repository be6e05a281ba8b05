package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Pattern;

/** Cuts a source into lines, free of blanks and of the marks that web pages and Markdown put in front (E19, E20). */
final class Lines {

    private static final Pattern CRAWLED = Pattern.compile("[\\s>#]*(?:\\*{2,}\\s*)?");

    private final Source source;

    private final NavigableSet<Integer> titles;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Source source) {
        this.source = source;
        this.titles = GluedTitles.in(source.folded());
    }

    static List<Line> of(Source source) {
        var lines = new Lines(source);
        lines.cut();
        return Columns.withoutAsides(source, lines.lines);
    }

    private void cut() {
        var text = source.folded();
        boolean gap = false;
        int row = 0;
        for (int at = 0; at < text.length(); row++) {
            int end = nextTitle(at, endOfLine(text, at));
            var line = trimmed(at, end, gap, row);
            if (line.length() > 0) {
                lines.addAll(Cells.of(source, line));
            }
            gap = line.length() == 0;
            at = titles.contains(end) ? end : end + 1;
        }
    }

    private int nextTitle(int from, int end) {
        var title = titles.higher(from);
        return title == null ? end : Math.min(title, end);
    }

    private Line trimmed(int from, int to, boolean gap, int row) {
        var crawled = CRAWLED.matcher(source.folded()).region(from, to);
        int begins = crawled.lookingAt() ? crawled.end() : from;
        int ends = source.skipBlankBack(begins, to);
        while (ends - begins > 2 && source.folded().startsWith("**", ends - 2)) {
            ends = source.skipBlankBack(begins, ends - 2);
        }
        return new Line(begins, ends, gap, row, 0);
    }

    private static int endOfLine(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return at;
            }
        }
        return text.length();
    }
}
