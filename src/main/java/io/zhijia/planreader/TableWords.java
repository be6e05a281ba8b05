package io.zhijia.planreader;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Says in the folded twin what a table says by its shape: the bare numbers in a column headed 月份 are months, and a
 * {@code <br>} inside a cell ends an entry. No character moves, so places stay the same.
 */
final class TableWords {

    private static final Pattern BREAK = Pattern.compile("<[bB][rR]\\s?/?>");
    private static final Pattern MONTHS = Pattern.compile("(?:1[0-2]|0?[1-9])(?:\\s?[-~至、,.]\\s?(?:1[0-2]|0?[1-9]))?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HEAD = Pattern.compile("月\\s*份?");
    private static final int NONE = -1;

    private final char[] folded;
    private char border;
    private int column = NONE;

    private TableWords(char[] folded) {
        this.folded = folded;
    }

    static void mark(char[] folded) {
        var words = new TableWords(folded);
        words.breaks();
        words.rows();
    }

    /** A stop where more of the line follows, blanks at its end. */
    private void breaks() {
        var text = new String(folded);
        var found = BREAK.matcher(text);
        while (found.find()) {
            boolean last = found.end() == text.length() || text.charAt(found.end()) == '\n';
            Arrays.fill(folded, found.start(), found.end(), ' ');
            folded[found.start()] = last ? ' ' : '。';
        }
    }

    private void rows() {
        int begins = 0;
        for (int at = 0; at <= folded.length; at++) {
            if (at == folded.length || folded[at] == '\n' || folded[at] == '\r') {
                row(begins, at);
                begins = at + 1;
            }
        }
    }

    private void row(int from, int to) {
        int cells = 0;
        int begins = from;
        for (int at = from; at <= to; at++) {
            if (at == to || folded[at] == '\t' || folded[at] == '|') {
                cell(begins, at, to, cells++);
                begins = at + 1;
            }
        }
        column = cells == 1 && to > from ? NONE : column; // prose ends a table
    }

    private void cell(int from, int to, int end, int index) {
        if (to - from > 12 || (to == end && index == 0)) {
            return;
        }
        var words = new String(folded, from, to - from).strip();
        if (HEAD.matcher(words).matches()) {
            column = index;
            border = to < end ? folded[to] : border;
        } else if (index == column
                && to < end
                && folded[to] == border
                && MONTHS.matcher(words).matches()) {
            months(from, to);
        }
    }

    /** 10 becomes ㋉ and a filler: Unicode has a sign for each month. */
    private void months(int from, int to) {
        var number = NUMBER.matcher(new String(folded, from, to - from));
        while (number.find()) {
            int month = Integer.parseInt(number.group());
            Arrays.fill(folded, from + number.start(), from + number.end(), MonthShape.FILLER);
            folded[from + number.start()] = (char) (MonthShape.JANUARY + month - 1);
        }
    }
}
