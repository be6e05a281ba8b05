package io.zhijia.planpaper;

import io.zhijia.planning.PlanDraft;
import java.util.List;

/** Headings we add to a plan go on with its numbers: after 三、 comes 四、; a plan without numbers gets none. */
final class SectionNumbers {

    private static final List<String> NUMERALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十");

    private int last;

    SectionNumbers(List<PlanDraft.Section> sections) {
        last = sections.stream()
                .filter(section -> section.level() == 1)
                .map(section -> section.heading().strip())
                .mapToInt(SectionNumbers::number)
                .max()
                .orElse(0);
    }

    String next(String heading) {
        if (last == 0 || last >= NUMERALS.size()) {
            return heading;
        }
        return NUMERALS.get(last++) + "、" + heading;
    }

    private static int number(String heading) {
        var sign = heading.indexOf('、');
        return sign < 0 ? 0 : NUMERALS.indexOf(heading.substring(0, sign)) + 1;
    }
}
