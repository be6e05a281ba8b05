package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTests {

    private static final PlanPeriod YEAR_2026 = new PlanPeriod("", YearMonth.of(2026, 1), YearMonth.of(2026, 12), true);
    private static final PlanPeriod MARCH_TO_FEBRUARY =
            new PlanPeriod("", YearMonth.of(2026, 3), YearMonth.of(2027, 2), true);

    @ParameterizedTest
    @CsvSource({
        "3月8日座谈, 3, 2026-03-08, 2026-03-08",
        "三月八日座谈, 3, 2026-03-08, 2026-03-08",
        "12月25日晚会, 12, 2026-12-25, 2026-12-25",
        "2027年1月5日开会, 12, 2027-01-05, 2027-01-05",
        "4月1日—15日报名, 4, 2026-04-01, 2026-04-15",
        "4月28日至5月3日休养, 4, 2026-04-28, 2026-05-03",
        "12月28日-1月3日值班, 12, 2026-12-28, 2027-01-03",
        "九月上旬慰问, 9, 2026-09-01, 2026-09-10",
        "3月中旬开会, 3, 2026-03-11, 2026-03-20",
        "2月下旬开会, 2, 2026-02-21, 2026-02-28",
        "中旬开会, 6, 2026-06-11, 2026-06-20",
        "月底前交材料, 6, 2026-06-21, 2026-06-30",
        "12月底总结, 12, 2026-12-21, 2026-12-31",
        "3月下旬—4月上旬体检, 3, 2026-03-21, 2026-04-10",
        "第一周例会, 9, 2026-09-01, 2026-09-07",
        "十月第二周开会, 10, 2026-10-08, 2026-10-14",
        "10月第五周开会, 10, 2026-10-29, 2026-10-31",
        "15日召开例会, 6, 2026-06-15, 2026-06-15",
        "6-10日比赛, 6, 2026-06-06, 2026-06-10",
        "5·12护士节演出, 5, 2026-05-12, 2026-05-12",
        "5.12慰问护士, 5, 2026-05-12, 2026-05-12",
        "3.8慰问, 3, 2026-03-08, 2026-03-08",
        "4.1-4.15报名, 4, 2026-04-01, 2026-04-15",
        "庆祝“三八”节, 3, 2026-03-08, 2026-03-08",
        "五•四登高, 5, 2026-05-04, 2026-05-04",
        "庆“五·一”活动, 5, 2026-05-01, 2026-05-01",
        "重阳节慰问, 10, 2026-10-18, 2026-10-18",
        "欢度端午, 6, 2026-06-19, 2026-06-19"
    })
    void daysAreResolvedInThePlansYear(String item, int month, LocalDate from, LocalDate to) {
        assertThat(NamedDays.in(item, List.of(month), YEAR_2026)).containsExactly(new DayRange(from, to));
    }

    @ParameterizedTest
    @CsvSource({"召开教代会", "青年教师节目排练", "全员跑步3.5公里", "发放慰问金1.5万元", "组织一日游", "慈善一日捐", "评比达到3.8分", "学期末总结", "年底评优"})
    void whatOnlyLooksLikeADayIsNone(String item) {
        assertThat(NamedDays.read(item, List.of(3), YEAR_2026)).isEqualTo(new NamedDays.Found(List.of(), List.of()));
    }

    @Test
    void theYearFollowsThePeriodOverItsEnd() {
        assertThat(NamedDays.in("1月5日团拜", List.of(1), MARCH_TO_FEBRUARY)).containsExactly(day(2027, 1, 5));
        assertThat(NamedDays.in("春节慰问", List.of(1, 2), MARCH_TO_FEBRUARY)).containsExactly(day(2027, 2, 6));
    }

    @Test
    void aFestivalLiesWhereItIsNearestToTheEntry() {
        assertThat(NamedDays.in("迎元旦联欢", List.of(12), YEAR_2026)).containsExactly(day(2027, 1, 1));
        assertThat(NamedDays.in("庆元旦", List.of(1), YEAR_2026)).containsExactly(day(2026, 1, 1));
        assertThat(NamedDays.in("春节慰问", List.of(7, 8, 9, 10, 11, 12), YEAR_2026))
                .containsExactly(day(2027, 2, 6));
        assertThat(NamedDays.in("春节慰问", List.of(), YEAR_2026)).containsExactly(day(2026, 2, 17));
    }

    @Test
    void severalDaysComeInTheOrderOfTheText() {
        assertThat(NamedDays.in("国庆、中秋慰问，9月28日座谈", List.of(9), YEAR_2026))
                .containsExactly(day(2026, 10, 1), day(2026, 9, 25), day(2026, 9, 28));
    }

    @Test
    void oneFestivalUnderTwoNamesIsOneDay() {
        assertThat(NamedDays.in("庆祝“三八”国际妇女节", List.of(3), YEAR_2026)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2月30日开会, 2月30日", "4月31日开会, 4月31日", "13月5日开会, 13月5日", "6月20日—10日比赛, 6月20日-10日"})
    void datesThatDoNotExistAreNamedAndNothingBreaks(String item, String words) {
        var found = NamedDays.read(item, List.of(2), YEAR_2026);
        assertThat(found.days()).isEmpty();
        assertThat(found.impossible()).containsExactly(words);
    }

    @Test
    void aYearWithoutLunarTableGivesNoLunarDay() {
        var far = new PlanPeriod("", YearMonth.of(2050, 1), YearMonth.of(2050, 12), true);
        assertThat(NamedDays.in("重阳节慰问", List.of(10), far)).isEmpty();
        assertThat(NamedDays.in("庆祝教师节", List.of(9), far)).containsExactly(day(2050, 9, 10));
    }

    @Test
    void strangeSignsDoNoHarm() {
        Stream.of("", "$1\\3月8日$", "99.99", "9999年99月99日", "月月月日日日", "第五周第五周", "0月0日")
                .forEach(item ->
                        assertThat(NamedDays.read(item, List.of(3), YEAR_2026)).isNotNull());
    }

    private static DayRange day(int year, int month, int day) {
        return DayRange.of(LocalDate.of(year, month, day));
    }
}
