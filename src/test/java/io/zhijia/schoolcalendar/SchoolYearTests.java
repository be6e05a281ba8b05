package io.zhijia.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTests {

    private static final SchoolYear YEAR = new SchoolYear(List.of(
            span(Kind.BREAK, "暑假", "2026-07-05", "2026-08-31"),
            span(Kind.WORKDAYS, "国庆调休", "2026-10-03", "2026-10-10")));

    @ParameterizedTest
    @CsvSource({
        "2026-02-15,",
        "2026-02-16, 除夕",
        "2026-02-17, 春节",
        "2026-02-19, 春节",
        "2026-02-20,",
        "2026-04-05, 清明",
        "2026-05-02, 五一",
        "2026-05-03,",
        "2026-07-04,",
        "2026-07-05, 暑假",
        "2026-08-31, 暑假",
        "2026-09-01,",
        "2026-10-02, 国庆",
        "2026-10-03,",
        "2027-02-08, 春节",
        "2027-02-09,"
    })
    void aDayIsClosedByItsBreakOrHoliday(LocalDate day, String closing) {
        assertThat(YEAR.closing(day).map(SchoolYear.Closing::name).orElse(null)).isEqualTo(closing);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-04, true", "2026-09-05, false", "2026-10-10, true", "2026-10-11, false", "2026-07-06, false"})
    void aSchoolDayIsNoWeekendUnlessItIsWorked(LocalDate day, boolean school) {
        assertThat(YEAR.isSchoolDay(day)).isEqualTo(school);
    }

    @Test
    void daysAreClosedTogetherOnlyWhereNoneIsLeft() {
        assertThat(YEAR.closing(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 20)))
                .contains(new SchoolYear.Closing("暑假", null));
        assertThat(YEAR.closing(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 7, 20)))
                .isEmpty();
    }

    @Test
    void theNextSchoolDayDoesNotPassTheLast() {
        assertThat(YEAR.schoolDayFrom(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 9, 1)))
                .contains(LocalDate.of(2026, 9, 1));
        assertThat(YEAR.schoolDayFrom(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 8, 31)))
                .isEmpty();
        assertThat(YEAR.schoolDayFrom(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1)))
                .isEmpty();
    }

    @Test
    void daysTheWrongWayAreRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> span(Kind.BREAK, "寒假", "2026-02-10", "2026-02-09"));
    }

    private static SchoolSpan span(Kind kind, String name, String begins, String ends) {
        return new SchoolSpan(UUID.randomUUID(), kind, name, LocalDate.parse(begins), LocalDate.parse(ends));
    }
}
