package io.zhijia.planning;

import io.zhijia.web.HtmlPage;

/** Days as a list of one year shows them, in the language of who reads it. */
final class DayWords {

    static String say(HtmlPage page, Days days) {
        return days.wholeMonths()
                ? page.say(
                        "planning.days.months",
                        days.begins().getMonthValue(),
                        days.ends().getMonthValue(),
                        days.begins().getMonthValue() == days.ends().getMonthValue() ? 0 : 1)
                : days.shortly();
    }

    private DayWords() {}
}
