package io.zhijia.planimport;

import static io.zhijia.planimport.ImportFixtures.PLAN;
import static io.zhijia.planimport.ImportFixtures.TODAY;
import static io.zhijia.planimport.ImportFixtures.reviewing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.planimport.ImportState.Accepted;
import io.zhijia.planimport.ImportState.Reviewing;
import io.zhijia.planning.PlanId;
import io.zhijia.planreader.PlanReader;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanImportTests {

    private static final PlanId PLAN_ID = new PlanId(UUID.randomUUID());

    @Test
    void theOldYearBecomesTheYearThatIsPlanned() {
        assertThat(reviewing(2027).period().from()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(reviewing(2027).title()).contains("青山中学");
    }

    @Test
    void aPlanForATermStaysAPlanForATerm() {
        var term = PLAN.replace("2025年工作计划", "2025年第一学期工作计划");
        var read = PlanReader.read(term, Year.of(2026)).plans().getFirst();

        assertThat(OwnYear.of(read, 2026).to()).isEqualTo(YearMonth.of(2026, 10));
    }

    @ParameterizedTest
    @CsvSource({"2026-02, 2027-07, true", "2026-02, 2027-08, false", "2026-03, 2026-03, true", "2026-03, 2026-02, false"
    })
    void aPeriodHasOneToEighteenMonths(YearMonth from, YearMonth to, boolean allowed) {
        ThrowingCallable setting = () -> reviewing().forPeriod("计划", from, to);
        if (allowed) {
            assertThatCode(setting).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(setting);
        }
    }

    @Test
    void isAcceptedOnceAndCanBeTakenBack() {
        var accepted = reviewing().accepted(PLAN_ID, TODAY);

        assertThat(accepted.state()).isEqualTo(new Accepted(PLAN_ID, TODAY));
        refuses(ImportRefusal.ALREADY_ACCEPTED, () -> accepted.accepted(PLAN_ID, TODAY));
        refuses(
                ImportRefusal.ALREADY_ACCEPTED,
                () -> accepted.forPeriod("计划", YearMonth.of(2026, 1), YearMonth.of(2026, 2)));
        assertThat(accepted.undone().state()).isEqualTo(new Reviewing());
        refuses(ImportRefusal.NOT_ACCEPTED, () -> reviewing().undone());
    }

    @Test
    void nothingIsAcceptedBeforeAPlanIsChosen() {
        var choosing = PlanImport.started(UnionId.next(), "两份计划", "", PLAN, 2026, TODAY);

        refuses(ImportRefusal.PLAN_NOT_CHOSEN, () -> choosing.accepted(PLAN_ID, TODAY));
    }

    private static void refuses(ImportRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
