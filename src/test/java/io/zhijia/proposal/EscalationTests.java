package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.proposal.Escalation.Rule;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day on an overdue case goes up; Friday, 6 March 2026, is its limit. */
class EscalationTests {

    private static final WorkingDays WORK = new WorkingDays(SchoolYear.UNSAID);

    @ParameterizedTest
    @CsvSource({
        "0, 2026-03-06, false",
        "0, 2026-03-07, true",
        "1, 2026-03-08, false",
        "1, 2026-03-09, false",
        "1, 2026-03-10, true",
        "5, 2026-03-13, false",
        "5, 2026-03-14, true"
    })
    void itGoesUpTheDayAfterItsWorkingDaysOfGrace(int days, LocalDate today, boolean up) {
        assertThat(new Rule(days, null, 0).isUp(LocalDate.of(2026, 3, 6), WORK, today))
                .isEqualTo(up);
    }
}
