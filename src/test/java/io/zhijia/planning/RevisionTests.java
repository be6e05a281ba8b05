package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.APRIL_9;
import static io.zhijia.planning.PlanFixtures.badminton;
import static io.zhijia.planning.PlanFixtures.year2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Report;
import io.zhijia.planning.RevisionState.Settled;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTests {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate SEPTEMBER_3 = LocalDate.of(2026, 9, 3);

    private final Plan draft = year2026(UnionId.next());
    private final Plan plan = draft.adopted(new Adoption("工会委员会", MARCH_1, ""), MARCH_1)
            .reported(new Report("区教育工会", MARCH_1))
            .inForce(MARCH_1, MARCH_1);
    private final Revision revision = Revision.begun(plan, RevisionId.next(), 1, "秋季任务调整", SEPTEMBER_3.minusDays(2));

    @Test
    void isOnlyForAPlanInForce() {
        refused(PlanRefusal.NOT_IN_FORCE, () -> Revision.begun(draft, RevisionId.next(), 1, "早了", MARCH_1));
    }

    @Test
    void isSettledWithItsMeetingAndNoMoreAfterwards() {
        var settled = settle(SEPTEMBER_3);

        assertThat(revision.reason("")).isEqualTo("秋季任务调整");
        assertThat(settled.state()).isEqualTo(new Settled("工会委员会第八次会议", SEPTEMBER_3));
        refused(PlanRefusal.REVISION_OVER, () -> settled.withdrawn(SEPTEMBER_3));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-04, DECIDED_IN_THE_FUTURE", "2026-02-28, DECIDED_TOO_EARLY"})
    void isNotSettledOnADayToComeNorBeforeThePlan(LocalDate on, PlanRefusal no) {
        refused(no, () -> settle(on));
    }

    @Test
    void isNotSettledEmpty() {
        refused(
                PlanRefusal.NOTHING_REVISED,
                () -> revision.settled(new Settled("会议", SEPTEMBER_3), List.of(), MARCH_1, SEPTEMBER_3));
    }

    @Test
    void aDayWithinTheMonthPlannedNeedsNobodysDecision() {
        var inApril = new ItemVersion(
                PlanItemId.next(), 0, MARCH_1, "健步走", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), true, false);

        assertThat(inApril.allows(Days.on(APRIL_9))).isTrue();
        assertThat(inApril.allows(Days.on(LocalDate.of(2026, 4, 30)))).isTrue();
        assertThat(inApril.allows(Days.of(APRIL_9, LocalDate.of(2026, 5, 1)))).isFalse();
        assertThat(inApril.allows(Days.on(LocalDate.of(2026, 3, 31)))).isFalse();
    }

    @Test
    void aDoneItemStaysAsItWas() {
        var done = badminton(plan).progressed(APRIL_9, "/tournaments/1");

        refused(PlanRefusal.DONE_STAYS, () -> done.revised(badminton(plan)));
    }

    private Revision settle(LocalDate on) {
        return revision.settled(
                new Settled("工会委员会第八次会议", on),
                List.of(RevisedItem.added(badminton(plan), revision.reason(""))),
                MARCH_1,
                SEPTEMBER_3);
    }

    private static void refused(PlanRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
