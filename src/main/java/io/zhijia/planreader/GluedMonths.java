package io.zhijia.planreader;

import java.util.regex.Pattern;

/** A line that lost its breaks: 三月份庆三八。四月份春游。五月份球赛 — at least three months, each after a stop. */
final class GluedMonths {

    private static final Pattern MONTH = Pattern.compile("[。;:!]\\s*(?:十[一二]|[元一二三四五六七八九十]|1[0-2]|[1-9])\\s*月份?");

    static boolean in(Source source, Line line) {
        int first = source.folded().indexOf('月', line.from());
        if (first < 0 || first >= line.to()) {
            return false;
        }
        var months = MONTH.matcher(source.folded()).region(line.from(), line.to());
        int seen = MonthLabel.at(source, line.from(), line.to()).isPresent() ? 1 : 0;
        while (seen < 3 && months.find()) {
            seen++;
        }
        return seen >= 3;
    }

    private GluedMonths() {}
}
