package io.zhijia.planning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.Repetition.EachMonth;
import io.zhijia.planning.Repetition.EachTerm;
import io.zhijia.planning.Repetition.EveryYears;
import io.zhijia.planning.Repetition.MonthlyOnDay;
import io.zhijia.planning.Repetition.MonthlyOnWeekday;
import io.zhijia.planning.Repetition.Occurrence;
import io.zhijia.planning.Repetition.Weekly;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepetitionTests {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2026, 2, 1);
    private static final LocalDate APRIL_30 = LocalDate.of(2026, 4, 30);

    @Test
    void everySecondFridayFallsAFortnightApart() {
        assertThat(begin(new Weekly(2, FRIDAY), FEBRUARY_1, LocalDate.of(2026, 3, 20)))
                .containsExactly("2026-02-06", "2026-02-20", "2026-03-06", "2026-03-20");
    }

    @Test
    void aMonthWithoutTheDayHasItsLast() {
        assertThat(begin(new MonthlyOnDay(31), FEBRUARY_1, APRIL_30))
                .containsExactly("2026-02-28", "2026-03-31", "2026-04-30");
    }

    @Test
    void theNthWeekdayAndTheLast() {
        assertThat(begin(new MonthlyOnWeekday(1, MONDAY), FEBRUARY_1, APRIL_30))
                .containsExactly("2026-02-02", "2026-03-02", "2026-04-06");
        assertThat(begin(new MonthlyOnWeekday(-1, FRIDAY), FEBRUARY_1, APRIL_30))
                .containsExactly("2026-02-27", "2026-03-27", "2026-04-24");
    }

    @Test
    void someTimeEachMonthIsTheWholeMonth() {
        assertThat(new EachMonth().between(FEBRUARY_1, APRIL_30, SchoolYear.UNSAID))
                .hasSize(3)
                .allMatch(time -> time.days().wholeMonths());
    }

    @Test
    void eachTermGoesFromCampusToCampus() {
        var year = new EachTerm(List.of("东校区", "西校区"))
                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), SchoolYear.UNSAID);

        assertThat(year).extracting(Occurrence::where).containsExactly("东校区", "西校区", "东校区", "西校区");
        assertThat(year.getLast().days().ends()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void everySecondYearIsNotEveryYear() {
        var rule = new EveryYears(2, 2024, MonthDay.of(6, 1));

        assertThat(begin(rule, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .containsExactly("2026-06-01");
        assertThat(begin(rule, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void everyRuleIsReadAsItWasKept(Repetition rule) {
        assertThat(RepetitionLine.read(RepetitionLine.of(rule))).isEqualTo(rule);
    }

    static Stream<Repetition> everyRuleIsReadAsItWasKept() {
        return Stream.of(
                new Weekly(2, FRIDAY),
                new MonthlyOnDay(31),
                new MonthlyOnWeekday(-1, MONDAY),
                new EachMonth(),
                new EachTerm(List.of()),
                new EachTerm(List.of("东校区", "西校区")),
                new EveryYears(2, 2024, MonthDay.of(6, 1)));
    }

    private static List<String> begin(Repetition rule, LocalDate first, LocalDate last) {
        return rule.between(first, last, SchoolYear.UNSAID).stream()
                .map(time -> time.days().begins().toString())
                .toList();
    }
}
