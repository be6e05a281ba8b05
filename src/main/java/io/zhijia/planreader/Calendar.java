package io.zhijia.planreader;

import io.zhijia.planreader.EntryBorders.Range;
import io.zhijia.planreader.Mark.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the calendar of a document: month labels, and what stands under, beside or before them. */
final class Calendar {

    private static final int LONGEST_WITH_BRACKET = 80;
    private static final Pattern BRACKETS = Pattern.compile("[】\\]〕］》>]\\s*");

    private final Source source;
    private final LabelContext context;
    private final CalendarEnd end;
    private final EntryBorders borders;
    private final Unfinished unfinished;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Piece> used = new ArrayList<>();
    private final List<OpenEntry> waiting = new ArrayList<>();

    private final Weeks weeks;
    private final TimeLine.Named named;
    private @Nullable Month month;
    private List<Integer> above = List.of();
    private String heading = "";

    /** The months that govern what follows. */
    private record Month(
            MonthLabel label, String words, @Nullable Mark ordinal, List<Integer> months) {}

    /** An entry that may still go on. */
    private record OpenEntry(int from, int to, @Nullable Mark mark) {}

    private Calendar(Source source, List<Piece> pieces, Unfinished unfinished, Weeks weeks) {
        this.source = source;
        this.context = new LabelContext(source, pieces);
        this.end = new CalendarEnd(source, pieces, context);
        this.borders = new EntryBorders(source);
        this.unfinished = unfinished;
        this.weeks = weeks;
        this.named = new TimeLine.Named(source);
    }

    /**
     * What was found.
     *
     * @param used the pieces that belong to the calendar, and so to no section
     */
    record Found(List<Draft> drafts, List<Piece> used) {}

    static Found in(Source source, List<Piece> pieces, Unfinished unfinished, Weeks weeks) {
        var calendar = new Calendar(source, pieces, unfinished, weeks);
        for (int i = 0; i < pieces.size(); i++) {
            calendar.read(i, pieces.get(i));
        }
        calendar.close();
        return new Found(List.copyOf(calendar.drafts), calendar.used);
    }

    private void read(int i, Piece piece) {
        if (context.isLabel(i) && !isEntryWithDay(piece)) {
            label(i, piece);
        } else if (month != null && end.at(i, month.ordinal(), !waiting.isEmpty())) {
            close();
            month = null;
            above = List.of();
            outside(piece.withoutLabel());
        } else if (month != null && waiting.isEmpty() && context.isThemeBelow(i)) {
            used.add(piece);
            heading = source.quote(piece.from(), piece.to());
        } else if (month != null) {
            entry(piece.withoutLabel());
        } else {
            outside(piece.withoutLabel());
        }
    }

    /** 九月: 1、9月10日庆祝教师节 — the day is a part of the entry. */
    private boolean isEntryWithDay(Piece piece) {
        return month != null
                && piece.mark() != null
                && piece.label() != null
                && piece.label().isWithin(month.label())
                && (piece.label().shape() == MonthShape.DAY || piece.label().shape() == MonthShape.PART_OF_MONTH);
    }

    private void label(int i, Piece piece) {
        close();
        var label = piece.label();
        if (label == null) {
            return;
        }
        used.add(piece);
        boolean theme = piece.hasText() && context.isTheme(i);
        var words = BRACKETS.matcher(source.quote(label.from(), theme ? piece.to() : label.to()))
                .replaceAll(" ")
                .strip();
        month = new Month(label, words, piece.mark(), months(label));
        if (piece.hasText() && !theme) {
            waiting.add(new OpenEntry(piece.textFrom(), piece.to(), null));
        }
    }

    /** A week keeps the months above it; without any, its term tells. */
    private List<Integer> months(MonthLabel label) {
        if (label.shape() != MonthShape.WEEK) {
            above = label.months();
        } else if (label.months().isEmpty()) {
            return above.isEmpty() ? weeks.months(source, label) : above;
        }
        return label.months();
    }

    private void entry(Piece piece) {
        used.add(piece);
        if (!waiting.isEmpty() && goesOn(waiting.getLast(), piece)) {
            var last = waiting.removeLast();
            waiting.add(new OpenEntry(last.from(), piece.to(), last.mark()));
        } else if (waiting.isEmpty()
                && piece.mark() == null
                && Headings.isHeading(source, piece.textFrom(), piece.to())) {
            heading = source.quote(piece.textFrom(), piece.to());
        } else if (piece.hasText()) {
            waiting.add(new OpenEntry(piece.textFrom(), piece.to(), piece.mark()));
        }
    }

    /** A deeper number, a sentence broken off, or a sentence that tells more about a numbered entry. */
    private boolean goesOn(OpenEntry last, Piece piece) {
        var mark = piece.mark();
        var lastMark = last.mark();
        if (mark != null) {
            return lastMark != null && isDeeper(mark.style(), lastMark.style());
        }
        return unfinished.before(last.from(), last.to(), piece.from()) || (lastMark != null && tellsMore(last, piece));
    }

    private static boolean isDeeper(Style style, Style than) {
        return style != Style.BULLET && than != Style.BULLET && style.rank() > than.rank();
    }

    private boolean tellsMore(OpenEntry last, Piece piece) {
        var words = source.folded(piece.from(), piece.to());
        return source.folded().charAt(last.to() - 1) == ':'
                || (words.length() > 30 && (words.indexOf(',') >= 0 || words.indexOf('。') >= 0));
    }

    private void close() {
        for (var entry : waiting) {
            var ranges = entry.mark() == null || entry.mark().style() == Style.BULLET
                    ? borders.ofPlain(entry.from(), entry.to())
                    : borders.ofNumbered(entry.from(), entry.to());
            ranges.forEach(this::draft);
        }
        waiting.clear();
    }

    private void draft(Range range) {
        var bracket = BracketMonth.at(source, range.from(), range.to());
        if (bracket.isPresent()) {
            bracketed(range, bracket.get());
        } else if (month != null && range.to() > range.from()) {
            drafts.add(new Draft(month.months(), month.words(), range.from(), range.to(), heading));
        }
    }

    private void bracketed(Range range, BracketMonth bracket) {
        var item = borders.trimmed(range.from(), bracket.from());
        var label = source.quote(bracket.label().from(), bracket.label().to());
        if (item.to() > item.from()) {
            drafts.add(new Draft(bracket.label().months(), label, item.from(), item.to(), heading));
        }
    }

    /** 活动一：运动会 / 时间：4月 — the time belongs to the work named above it. */
    private void timed(MonthLabel label) {
        named.take().ifPresent(work -> {
            used.add(work.piece());
            var words = source.quote(label.from(), label.to());
            drafts.add(
                    new Draft(label.months(), words, work.from(), work.piece().to(), heading));
        });
    }

    /** Outside of month labels, only a month in brackets or on a line of its own makes an entry. */
    private void outside(Piece piece) {
        TimeLine.at(source, piece).ifPresentOrElse(this::timed, () -> named.look(piece));
        if (Headings.isHeading(source, piece.textFrom(), piece.to()) || piece.isMarked(Style.CHINESE)) {
            heading = source.quote(piece.textFrom(), Math.min(piece.to(), piece.textFrom() + 40));
        }
        if (piece.hasText() && piece.to() - piece.textFrom() <= LONGEST_WITH_BRACKET) {
            BracketMonth.at(source, piece.textFrom(), piece.to()).ifPresent(bracket -> {
                used.add(piece);
                bracketed(borders.trimmed(piece.textFrom(), piece.to()), bracket);
            });
        }
    }
}
