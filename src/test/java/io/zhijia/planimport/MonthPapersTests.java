package io.zhijia.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthPapersTests {

    @ParameterizedTest
    @CsvSource({"三月份工作安排, 3", "青山中学工会2026年10月工作计划, 10", "工会十二月份工作要点, 12", "2026年 1 月份工会活动安排：, 1", "十月工作打算, 10"})
    void aTitleWithOneMonthIsAPaperOfThatMonth(String title, int month) {
        assertThat(MonthPapers.in(title + "\n1、慰问。").orElseThrow().months()).containsExactly(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青山中学工会2026年工作计划\n三月份工作安排\n1、慰问。",
                "三月份工作安排",
                "三月份工作安排\n1、慰问。\n三月份工作计划\n1、登山。",
                "三、四月份的工作，安排如下\n1、慰问。",
                "1、三月份工作安排\n慰问",
                ""
            })
    void aPlanOfAYearIsNone(String text) {
        assertThat(MonthPapers.in(text)).isEmpty();
    }

    @Test
    void monthsOnEndStayAsTheyAreGivenOthersGoByTheCalendar() {
        assertThat(months("十二月份工作安排\n一\n一月份工作安排\n二")).containsExactly(12, 1);
        assertThat(months("10月工作安排\n一\n11月工作安排\n二\n2月工作安排\n三")).containsExactly(2, 10, 11);
        assertThat(months("2027年1月工作安排\n一\n2026年9月工作安排\n二")).containsExactly(9, 1);
    }

    @Test
    void theNameOfAFileMaySayTheMonth() {
        assertThat(MonthPapers.titled("3月", "1、慰问。")).isEqualTo("3月工作安排\n1、慰问。");
        assertThat(MonthPapers.titled("3月", "三月工作安排\n1、慰问。")).isEqualTo("三月工作安排\n1、慰问。");
        assertThat(MonthPapers.titled("去年的计划", "1、慰问。")).isEqualTo("1、慰问。");
    }

    @Test
    void joinedTheyAreOnePlanWithACalendar() {
        assertThat(MonthPapers.in("我校工会2026年三月份工作安排\n\n1、慰问。").orElseThrow().joined())
                .isEqualTo("我校工会2026年工作安排\n3月：\n1、慰问。\n");
    }

    private static java.util.List<Integer> months(String text) {
        return MonthPapers.in(text).orElseThrow().months();
    }
}
