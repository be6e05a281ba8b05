package io.zhijia.planreader;

import io.zhijia.planreader.Mark.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads headings and numbered points; the style of the number gives the level (E9, E10, E19). */
final class Sections {

    private static final Pattern END_OF_HEADING = Pattern.compile("[。:;!?]");
    private static final int LONGEST_HEADING = 80;

    private final Source source;
    private final int end;
    private final Deque<Integer> ranks = new ArrayDeque<>();
    private final List<Opened> opened = new ArrayList<>();

    private record Opened(int level, int number, String heading, int from) {}

    private Sections(Source source, int end) {
        this.source = source;
        this.end = end;
    }

    static List<ReadSection> in(Source source, List<Piece> pieces, Set<Piece> calendar, int end) {
        var sections = new Sections(source, end);
        pieces.stream().filter(piece -> !calendar.contains(piece)).forEach(sections::read);
        return sections.closed(sections.withUnnamedParents());
    }

    private void read(Piece piece) {
        var mark = piece.mark();
        if (mark != null && mark.style() != Style.BULLET) {
            open(piece, mark.style().rank(), mark.number(), headingOf(piece));
        } else if (piece.mark() == null && piece.startsLine() && Headings.isHeading(source, piece.from(), piece.to())) {
            int ends = Headings.end(source, piece.from(), piece.to());
            open(piece, Style.UNNUMBERED, 0, source.quote(piece.from(), ends));
        }
    }

    private void open(Piece piece, int rank, int number, String heading) {
        while (!ranks.isEmpty() && ranks.peek() >= rank) {
            ranks.pop();
        }
        ranks.push(rank);
        opened.add(new Opened(ranks.size(), number, heading, piece.from()));
    }

    private String headingOf(Piece piece) {
        var matcher = END_OF_HEADING.matcher(source.folded()).region(piece.textFrom(), piece.to());
        int ends = matcher.find() ? matcher.start() : piece.to();
        return source.quote(piece.from(), Math.min(ends, piece.from() + LONGEST_HEADING))
                .strip();
    }

    /** Upper headings the source lost: numbers that begin again at one begin a section without a name (E9). */
    private List<Opened> withUnnamedParents() {
        long lists = opened.stream()
                .filter(section -> section.level() == 1 && section.number() == 1)
                .count();
        if (lists < 2 || opened.stream().anyMatch(section -> section.level() == 1 && section.number() == 0)) {
            return opened;
        }
        var nested = new ArrayList<Opened>();
        for (var section : opened) {
            if (section.level() == 1 && (section.number() == 1 || nested.isEmpty())) {
                nested.add(new Opened(1, 0, "", section.from()));
            }
            nested.add(new Opened(section.level() + 1, section.number(), section.heading(), section.from()));
        }
        return nested;
    }

    /** Every section ends where the next one of its level, or of an upper one, begins. */
    private List<ReadSection> closed(List<Opened> sections) {
        var ends = new int[sections.size()];
        var nextAt = new ArrayDeque<Integer>();
        for (int i = sections.size() - 1; i >= 0; i--) {
            while (!nextAt.isEmpty()
                    && sections.get(nextAt.peek()).level() > sections.get(i).level()) {
                nextAt.pop();
            }
            int next = nextAt.isEmpty() ? end : sections.get(nextAt.peek()).from();
            ends[i] = source.skipBlankBack(sections.get(i).from(), next);
            nextAt.push(i);
        }
        var closed = new ArrayList<ReadSection>();
        for (int i = 0; i < ends.length; i++) {
            var section = sections.get(i);
            closed.add(new ReadSection(section.level(), section.heading(), section.from(), ends[i]));
        }
        return closed;
    }
}
