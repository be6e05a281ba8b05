package io.zhijia.planning;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.Repeating.ClosedDays;
import io.zhijia.planning.Repetition.EachMonth;
import io.zhijia.planning.Repetition.EachTerm;
import io.zhijia.planning.Repetition.MonthlyOnDay;
import io.zhijia.planning.Repetition.Weekly;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The year 2026: National Day is a Thursday, the summer break lasts from 5 July to 31 August. */
class RepeatingTests {

    private static final SchoolYear SCHOOL = new SchoolYear(List.of(
            span(Kind.TERM, "2026-03-02", "2026-07-04"),
            span(Kind.BREAK, "2026-07-05", "2026-08-31"),
            span(Kind.WORKDAYS, "2026-10-10", "2026-10-10")));

    @Test
    void aHolidayIsSkippedMovedOrKept() {
        assertThat(begin(new Weekly(1, FRIDAY), ClosedDays.SKIP, "2026-09-25", "2026-10-09"))
                .containsExactly("2026-10-09"); // 中秋 and 国庆 are Fridays
        assertThat(begin(new Weekly(1, FRIDAY), ClosedDays.MOVE, "2026-09-25", "2026-10-09"))
                .containsExactly("2026-09-28", "2026-10-05", "2026-10-09");
        assertThat(begin(new Weekly(1, FRIDAY), ClosedDays.KEEP, "2026-09-25", "2026-10-09"))
                .containsExactly("2026-09-25", "2026-10-02", "2026-10-09");
    }

    @Test
    void whatIsMeantForASaturdayStaysThere() {
        assertThat(begin(new Weekly(1, SATURDAY), ClosedDays.MOVE, "2026-09-12", "2026-09-19"))
                .containsExactly("2026-09-12", "2026-09-19");
    }

    @Test
    void aBreakDoesNotHeapItsTimesOnTheFirstDayOfSchool() {
        var times = new Repeating(new Weekly(1, FRIDAY), ClosedDays.MOVE)
                .between(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 9, 4), SCHOOL);

        assertThat(times.all())
                .extracting(time -> time.days().begins().toString())
                .containsExactly("2026-07-03", "2026-09-01", "2026-09-04");
        assertThat(times.moved()).isOne();
        assertThat(times.skipped()).isEqualTo(7);
    }

    @Test
    void nothingIsMovedBeyondTheLastDayOrTheNextTime() {
        assertThat(begin(new MonthlyOnDay(15), ClosedDays.MOVE, "2026-06-01", "2026-08-31"))
                .containsExactly("2026-06-15");
        assertThat(begin(new MonthlyOnDay(15), ClosedDays.MOVE, "2026-06-01", "2026-09-01"))
                .containsExactly("2026-06-15", "2026-09-01");
    }

    @Test
    void aMonthIsLeftOutOnlyWhereNoDayOfItIsOpen() {
        assertThat(begin(new EachMonth(), ClosedDays.SKIP, "2026-07-01", "2026-09-30"))
                .containsExactly("2026-07-01", "2026-09-01");
    }

    @Test
    void termsAreThoseOfTheSchoolAndTheUsualWhereItSaidNone() {
        var times = Repeating.always(new EachTerm(List.of()))
                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), SCHOOL)
                .all();

        assertThat(times)
                .extracting(time -> time.days().toString())
                .containsExactly("2026-03-02 – 2026-07-04", "2026-09 – 2026-12");
    }

    private static List<String> begin(Repetition rule, ClosedDays closed, String first, String last) {
        return new Repeating(rule, closed)
                .between(LocalDate.parse(first), LocalDate.parse(last), SCHOOL).all().stream()
                        .map(time -> time.days().begins().toString())
                        .toList();
    }

    private static SchoolSpan span(Kind kind, String begins, String ends) {
        return new SchoolSpan(UUID.randomUUID(), kind, kind.name(), LocalDate.parse(begins), LocalDate.parse(ends));
    }
}
