package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.year2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Closed;
import io.zhijia.planning.PlanState.InForce;
import io.zhijia.planning.PlanState.Report;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTests {

    private static final LocalDate FEBRUARY_20 = LocalDate.of(2026, 2, 20);
    private static final Adoption ADOPTION = new Adoption("工会委员会", FEBRUARY_20, "第三次会议");
    private static final Report REPORT = new Report("区教育工会", FEBRUARY_20.plusDays(5));

    private final Plan plan = year2026(UnionId.next());

    @Test
    void goesItsWayStepByStepAndKeepsWhoAdoptedIt() {
        var reported = plan.adopted(ADOPTION, FEBRUARY_20).reported(REPORT);
        var inForce = reported.inForce(FEBRUARY_20.plusDays(9), FEBRUARY_20.plusDays(9));

        assertThat(inForce.state()).isEqualTo(new InForce(ADOPTION, REPORT, FEBRUARY_20.plusDays(9)));
        assertThat(inForce.closed(FEBRUARY_20.plusDays(90)).state())
                .isEqualTo(new Closed(ADOPTION, REPORT, FEBRUARY_20.plusDays(9), FEBRUARY_20.plusDays(90)));
    }

    @Test
    void skipsNoStepAndTakesNoneTwice() {
        refused(() -> plan.reported(REPORT));
        refused(() -> plan.inForce(FEBRUARY_20, FEBRUARY_20));
        refused(() -> plan.adopted(ADOPTION, FEBRUARY_20).adopted(ADOPTION, FEBRUARY_20));
        refused(() -> plan.closed(FEBRUARY_20).closed(FEBRUARY_20));
    }

    @Test
    void isInForceSinceADayThatHasComeAndNoEarlierThanAdopted() {
        var reported = plan.adopted(ADOPTION, FEBRUARY_20).reported(REPORT);
        var today = FEBRUARY_20.plusDays(200);

        refused(() -> reported.inForce(today.plusDays(1), today));
        refused(() -> reported.inForce(FEBRUARY_20.minusDays(1), today));
        assertThat(reported.inForce(FEBRUARY_20, today).isInForce()).isTrue();
        assertThat(reported.inForce(today, today).isInForce()).isTrue();
    }

    @Test
    void isAdoptedOnADayThatHasComeAndReportedNoEarlier() {
        refused(() -> plan.adopted(ADOPTION, FEBRUARY_20.minusDays(1)));
        refused(() -> plan.adopted(ADOPTION, FEBRUARY_20).reported(new Report("区教育工会", FEBRUARY_20.minusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-31, 1", "2026-02-01, 2027-01-31, 12", "2026-03-01, 2027-08-31, 18"})
    void mayCrossTheTurnOfAYear(LocalDate from, LocalDate to, int months) {
        assertThat(new Period(from, to).months()).hasSize(months);
    }

    @Test
    void isNeitherLongerThanEighteenMonthsNorBackwards() {
        refused(() -> new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 9, 1)));
        refused(() -> new Period(FEBRUARY_20, FEBRUARY_20.minusDays(1)));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step);
    }
}
