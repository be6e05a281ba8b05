package io.zhijia.reserved;

import io.zhijia.congress.Agenda.Point;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a standing report on an agenda by its words, so that nobody has to tie what anybody can see. */
final class Likely {

    /** What a unit and its head are called on an agenda: 学校工作报告 and 院长工作报告 are the 单位工作报告. */
    private static final Pattern THE_UNIT =
            Pattern.compile("全校|本校|学校|校长|本院|医院|院长|本园|幼儿园|园长|本厂|工厂|厂长|本公司|公司|企业|集团|总经理|行政");

    private static final int MOST_OF_IT = 70; // percent of the title's pairs of characters

    /**
     * The item most like this title; empty if none has most of it.
     *
     * @param others what else the agenda may have: an item that has more of one of them is that one, unless it says both
     */
    static Optional<Point> on(String title, List<String> others, List<Point> points) {
        return points.stream()
                .filter(point -> isLike(title, point))
                .filter(point -> point.title().contains(title)
                        || others.stream()
                                .noneMatch(
                                        other -> isLike(other, point) && shared(other, point) > shared(title, point)))
                .max(Comparator.comparingInt(point -> percent(title, point)));
    }

    private static boolean isLike(String title, Point point) {
        return percent(title, point) >= MOST_OF_IT;
    }

    private static int percent(String title, Point point) {
        var wanted = pairs(title).size();
        return wanted == 0 ? 0 : 100 * shared(title, point) / wanted;
    }

    /** How many pairs of characters both have. */
    private static int shared(String title, Point point) {
        var both = pairs(title);
        both.retainAll(pairs(point.title()));
        return both.size();
    }

    private static Set<String> pairs(String title) {
        var text = THE_UNIT.matcher(title).replaceAll("单位");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private Likely() {}
}
