package io.zhijia.planreader;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** In which month a week of a term lies, where the plan gives no date: terms begin with September and after mid-February. */
final class Weeks {

    private static final Pattern AUTUMN = Pattern.compile("第[一1]学期|上学期|秋季|下半年");
    private static final Pattern SPRING = Pattern.compile("第[二2]学期|下学期|春季|上半年");
    private static final Pattern NUMBER = Pattern.compile(Numerals.ANY);
    private static final LocalDate AUTUMN_BEGINS = LocalDate.of(2030, 9, 1);
    private static final LocalDate SPRING_BEGINS = LocalDate.of(2030, 2, 17);
    private static final int MOST = 25;

    private final String head;

    /** @param head title and opening of the document, folded */
    Weeks(String head) {
        this.head = head;
    }

    /** Its month; none where the document does not say which term it is for. */
    List<Integer> months(Source source, MonthLabel label) {
        var number = NUMBER.matcher(source.folded(label.from(), label.to()));
        int week = number.find() ? Math.min(MOST, Numerals.value(number.group())) : 1;
        if (AUTUMN.matcher(head).find()) {
            return List.of(AUTUMN_BEGINS.plusWeeks(week - 1L).getMonthValue());
        }
        return SPRING.matcher(head).find()
                ? List.of(SPRING_BEGINS.plusWeeks(week - 1L).getMonthValue())
                : List.of();
    }
}
