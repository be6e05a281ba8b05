package io.zhijia.planreader;

import org.jspecify.annotations.Nullable;

/**
 * The smallest stretch the grammar speaks of: a number or a month label in front, if any, and the text it governs.
 *
 * @param textFrom where the text behind number and label begins
 * @param gap whether an empty line stands before it
 * @param startsLine whether it stood at the beginning of its line
 */
record Piece(
        int from,
        int to,
        @Nullable Mark mark,
        @Nullable MonthLabel label,
        int textFrom,
        boolean gap,
        boolean startsLine) {

    boolean isPlain() {
        return mark == null && label == null;
    }

    boolean hasText() {
        return textFrom < to;
    }

    boolean isMarked(Mark.Style style) {
        return mark != null && mark.style() == style && label == null;
    }

    Piece until(int end) {
        return new Piece(from, end, mark, label, Math.min(textFrom, end), gap, startsLine);
    }

    /** Read as prose that begins with a month, or as an item under its number. */
    Piece withoutLabel() {
        return new Piece(from, to, mark, null, mark == null ? from : mark.to(), gap, startsLine);
    }
}
