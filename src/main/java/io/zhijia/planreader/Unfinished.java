package io.zhijia.planreader;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line goes on in the next one: broken by an empty line, a page or the width of the paper (E15). */
final class Unfinished {

    private static final Pattern OPEN_WORD = Pattern.compile(
            ".*(?:[的和与及或对为在把将由向并各让使、,(\"“]|全体|广大|开展|组织|进行|加强|做好|召开|举行|举办|参加|继续|进一步|以及|部分|优秀)$", Pattern.DOTALL);
    private static final String ENDS = "。;!?:…";
    private static final int LEAST_WIDTH = 18;
    private static final int MOST_WIDTH = 70;

    private final Source source;
    private final int width;

    private Unfinished(Source source, int width) {
        this.source = source;
        this.width = width;
    }

    /** Paper has a width where a fifth of the lines, and four at least, end at the same one. */
    static Unfinished of(Source source, List<Line> lines) {
        var lengths = new int[MOST_WIDTH + 1];
        lines.stream().filter(line -> line.length() <= MOST_WIDTH).forEach(line -> lengths[line.length()]++);
        boolean paper = lines.stream().noneMatch(line -> line.length() > MOST_WIDTH);
        for (int width = MOST_WIDTH; paper && width >= LEAST_WIDTH; width--) {
            int full = lengths[width] + lengths[width - 1] + lengths[width - 2];
            if (full >= 4 && full * 5 >= lines.size()) {
                return new Unfinished(source, width - 2);
            }
        }
        return new Unfinished(source, Integer.MAX_VALUE);
    }

    boolean before(int from, int to, int next) {
        if (to <= from || ENDS.indexOf(source.folded().charAt(to - 1)) >= 0) {
            return false;
        }
        var tail = source.folded(Math.max(from, to - 8), to);
        return ",。;、!?:)]”".indexOf(source.folded().charAt(next)) >= 0
                || OPEN_WORD.matcher(tail).matches()
                || opensBracket(from, to)
                || lineLength(to) >= width;
    }

    private boolean opensBracket(int from, int to) {
        int open = 0;
        for (int at = Math.max(from, to - 60); at < to; at++) {
            char c = source.folded().charAt(at);
            open += c == '(' || c == '《' ? 1 : c == ')' || c == '》' ? -1 : 0;
        }
        return open > 0;
    }

    private int lineLength(int to) {
        int begins = source.folded().lastIndexOf('\n', to - 1) + 1;
        return to - source.skipBlank(begins, to);
    }
}
