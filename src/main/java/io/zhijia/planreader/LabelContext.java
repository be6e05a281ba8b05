package io.zhijia.planreader;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which months in front of a text are labels, and which only begin a sentence or date a letter. */
final class LabelContext {

    private static final int LONGEST_THEME = 24;
    private static final int SEVERAL = 3;

    private final Source source;
    private final List<Piece> pieces;
    private final boolean calendar;

    LabelContext(Source source, List<Piece> pieces) {
        this.source = source;
        this.pieces = pieces;
        this.calendar = isCalendar();
    }

    /** Three different months in front of texts, or two one of which is closed or a theme. */
    private boolean isCalendar() {
        var months = new HashSet<List<Integer>>();
        boolean closed = false;
        for (int i = 0; i < pieces.size(); i++) {
            var label = pieces.get(i).label();
            if (label != null && !isDate(pieces.get(i))) {
                months.add(label.months());
                closed |= label.closed() || isThemed(i);
            }
        }
        return months.size() >= (closed ? 2 : SEVERAL);
    }

    /** 9月尊师重教一家亲 above 1、 */
    private boolean isThemed(int i) {
        var piece = pieces.get(i);
        return piece.startsLine()
                && piece.hasText()
                && piece.to() - piece.textFrom() <= LONGEST_THEME
                && i + 1 < pieces.size()
                && isFirst(pieces.get(i + 1).mark());
    }

    /** Closed by a colon or the end of its line, followed by a number, or one of several. */
    boolean isLabel(int i) {
        var piece = pieces.get(i);
        var label = piece.label();
        if (label == null || isDate(piece)) {
            return false;
        }
        if (label.closed() || isFollowedByNumber(i) || namesWork(piece)) {
            return !datesTheText(i);
        }
        return calendar && label.shape().mayBeGlued() && (piece.mark() == null || isOneOfSeveral(i));
    }

    /** 1、三月份庆三八 2、四月份春游 is a list of months; 1、三月召开大会 among other points only gives a date. */
    private boolean isOneOfSeveral(int i) {
        return isNumberedMonth(i, -1) || isNumberedMonth(i, 1);
    }

    private boolean isNumberedMonth(int i, int step) {
        var mark = pieces.get(i).mark();
        for (int at = i + step; mark != null && at >= 0 && at < pieces.size(); at += step) {
            var other = pieces.get(at).mark();
            if (other != null && other.style() == mark.style()) {
                return pieces.get(at).label() != null;
            }
        }
        return false;
    }

    /** 2月新学期新面貌 — a short text without an end whose entries are numbered below it (E28). */
    boolean isTheme(int i) {
        var piece = pieces.get(i);
        if (namesWork(piece)) {
            return i + 1 < pieces.size() && pieces.get(i + 1).label() == null; // 二月：计划 is work itself
        }
        boolean ended = "。;!?,".indexOf(source.folded().charAt(piece.to() - 1)) >= 0;
        boolean brief = !ended && piece.to() - piece.textFrom() <= LONGEST_THEME;
        return brief && (listBegins(i + 1) || sentencesFollow(i + 1));
    }

    /** Under a theme without an end stand entries with one. */
    private boolean sentencesFollow(int next) {
        if (next >= pieces.size()
                || !pieces.get(next).isPlain()
                || !pieces.get(next).startsLine()) {
            return false;
        }
        var label = pieces.get(next - 1).label();
        boolean colon =
                label != null && source.folded(label.to(), label.textFrom()).contains(":");
        return !colon && "。;".indexOf(source.folded().charAt(pieces.get(next).to() - 1)) >= 0;
    }

    /** A short line between a label and the first number of its list names a theme. */
    boolean isThemeBelow(int i) {
        var piece = pieces.get(i);
        return piece.isPlain()
                && piece.startsLine()
                && piece.to() - piece.from() <= LONGEST_THEME
                && "。;!?,".indexOf(source.folded().charAt(piece.to() - 1)) < 0
                && i + 1 < pieces.size()
                && pieces.get(i + 1).label() == null
                && isFirst(pieces.get(i + 1).mark());
    }

    private static boolean isFirst(@Nullable Mark mark) {
        return mark != null && mark.number() == 1;
    }

    private boolean listBegins(int next) {
        if (next >= pieces.size()) {
            return false;
        }
        var mark = pieces.get(next).mark();
        return mark != null
                && pieces.get(next).label() == null
                && pieces.get(next).startsLine()
                && mark.number() != 2;
    }

    private boolean isFollowedByNumber(int i) {
        return !pieces.get(i).hasText()
                && i + 1 < pieces.size()
                && pieces.get(i + 1).mark() != null;
    }

    private boolean namesWork(Piece piece) {
        return piece.hasText()
                && piece.to() - piece.textFrom() < 12
                && MonthLabel.OF_WORK
                        .matcher(source.folded(piece.textFrom(), piece.to()))
                        .matches();
    }

    /** 2031年3月5日 alone on its line, at the head or the foot of a text. */
    private boolean datesTheText(int i) {
        var piece = pieces.get(i);
        var label = piece.label();
        if (label == null || piece.hasText() || piece.mark() != null || !piece.startsLine()) {
            return false;
        }
        boolean dated = label.shape() == MonthShape.DAY
                || source.folded(label.from(), label.to()).contains("年");
        boolean foot = i + 1 == pieces.size();
        boolean head = i < 3 && (i + 1 == pieces.size() || isProse(pieces.get(i + 1)));
        return dated && (foot || head);
    }

    private boolean isProse(Piece next) {
        return next.isMarked(Mark.Style.CHINESE)
                || next.isMarked(Mark.Style.CHINESE_BRACKET)
                || (next.isPlain()
                        && (next.to() - next.from() > 40 || Headings.isHeading(source, next.from(), next.to())));
    }

    /** A day in the middle of prose is no label. */
    private static boolean isDate(Piece piece) {
        return !piece.startsLine()
                && piece.label() != null
                && piece.label().shape() == MonthShape.DAY
                && !piece.label().closed();
    }
}
