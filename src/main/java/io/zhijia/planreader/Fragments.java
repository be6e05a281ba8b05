package io.zhijia.planreader;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A piece of a village's or a neighbourhood's document at the end of the plan of a school, a hospital or a company (E5):
 * its last headings speak of villagers and of nothing that is the plan's own.
 */
final class Fragments {

    private static final Pattern FOREIGN = Pattern.compile("村民|村委会|村集体|村务|居委会|居民小组|农户");
    private static final Pattern OWN = Pattern.compile("学校|我校|教师|教工|教职|学生|教代会|医院|我院|医护|公司|车间|班组|员工|职工|会员|工会|职代会");
    private static final int SURE = 2;

    /** The line where it begins. */
    static OptionalInt in(Source source, List<Line> lines) {
        int begins = lines.size();
        int foreign = 0;
        for (int i = lines.size() - 1; i > 0; i--) {
            var line = lines.get(i);
            if (isIn(OWN, source, line)) {
                break;
            }
            foreign += isIn(FOREIGN, source, line) ? 1 : 0;
            begins = isHeading(source, line) && isIn(FOREIGN, source, line) ? i : begins;
        }
        boolean own = lines.subList(0, begins).stream().anyMatch(line -> isIn(OWN, source, line));
        boolean before = lines.subList(0, begins).stream().noneMatch(line -> isIn(FOREIGN, source, line));
        return foreign >= SURE && begins < lines.size() && own && before ? OptionalInt.of(begins) : OptionalInt.empty();
    }

    private static boolean isHeading(Source source, Line line) {
        return Mark.at(source, line.from(), line.to())
                .filter(mark -> mark.style() == Mark.Style.CHINESE)
                .isPresent();
    }

    private static boolean isIn(Pattern words, Source source, Line line) {
        return words.matcher(source.folded()).region(line.from(), line.to()).find();
    }

    private Fragments() {}
}
