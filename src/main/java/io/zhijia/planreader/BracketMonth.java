package io.zhijia.planreader;

import java.util.Optional;

/**
 * A month in brackets behind an entry: 跳绳比赛（四月） (E27).
 *
 * @param from where the bracket opens
 */
record BracketMonth(MonthLabel label, int from) {

    private static final String STOPS = "。;,、.!\n\t\r ";
    private static final int MOST = 16;

    static Optional<BracketMonth> at(Source source, int from, int to) {
        int end = to;
        while (end > from && STOPS.indexOf(source.folded().charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= from || ")]".indexOf(source.folded().charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        int open = opening(source, from, end);
        if (open <= from || end - open > MOST) {
            return Optional.empty();
        }
        int inside = source.skipBlank(open + 1, end);
        int closes = source.skipBlankBack(inside, end - 1);
        return MonthLabel.longest(source, inside, closes)
                .filter(label -> label.to() == closes)
                .map(label -> new BracketMonth(label, open));
    }

    private static int opening(Source source, int from, int end) {
        int open = end - 2;
        while (open > from && end - open <= MOST && "([".indexOf(source.folded().charAt(open)) < 0) {
            open--;
        }
        return open;
    }
}
