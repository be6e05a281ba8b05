package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.badmintonDraft;
import static io.zhijia.planning.PlanFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.DemoUnion;
import io.zhijia.planning.PlanItemState.Cancelled;
import io.zhijia.planning.PlanItemState.Planned;
import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Report;
import io.zhijia.planning.RevisedItem.Change;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class RevisionStepsTests {

    private static final LocalDate JUNE_9 = LocalDate.of(2026, 6, 9);

    private final PlanIntake intake;
    private final PlanSteps plans;
    private final ItemSteps steps;
    private final BulkSteps bulk;
    private final RevisionSteps revisions;
    private final PlanViews views;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private PlanId plan = PlanId.next();
    private PlanItemId badminton = PlanItemId.next();
    private PlanItemId walk = PlanItemId.next();

    RevisionStepsTests(
            PlanIntake intake,
            PlanSteps plans,
            ItemSteps steps,
            BulkSteps bulk,
            RevisionSteps revisions,
            PlanViews views,
            Clock clock) {
        this.intake = intake;
        this.plans = plans;
        this.steps = steps;
        this.bulk = bulk;
        this.revisions = revisions;
        this.views = views;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aPlanInForceWithTwoItems() {
        qingshan = DemoUnion.found();
        var by = qingshan.secretary();
        plan = intake.accept(by, draft(badmintonDraft(JUNE_9), badmintonDraft(JUNE_9.plusMonths(1))));
        var items = views.itemsOf(by, plan);
        badminton = items.getFirst().id();
        walk = items.getLast().id();
        plans.adopt(by, plan, new Adoption("工会委员会", today.minusDays(9), ""));
        plans.report(by, plan, new Report("区教育工会", today.minusDays(5)));
        plans.enforce(by, plan, today);
    }

    @Test
    void withoutARevisionThePlanStaysAsAdopted() {
        var by = qingshan.secretary();
        var item = item(badminton);

        refused(PlanRefusal.NEEDS_A_REVISION, () -> steps.move(by, badminton, JUNE_9.plusDays(1), "下雨"));
        refused(PlanRefusal.NEEDS_A_REVISION, () -> steps.cancel(by, badminton, "下雨"));
        refused(PlanRefusal.NEEDS_A_REVISION, () -> bulk.cancel(by, List.of(walk), "下雨"));
        refused(
                PlanRefusal.NEEDS_A_REVISION,
                () -> steps.plan(by, PlanItemId.next(), item.matter(), Days.on(JUNE_9), Charge.NOBODY, ""));
        assertThat(item(badminton)).isEqualTo(item);
    }

    @Test
    void everydayWorkNeedsNoRevision() {
        var by = qingshan.secretary();
        steps.handOver(by, badminton, item(badminton).version(), qingshan.liNa().member(), "");
        steps.postpone(by, badminton, item(badminton).version(), JUNE_9.plusDays(7), "下雨");
        steps.fulfil(by, walk, JUNE_9);

        assertThat(item(badminton).begins()).isEqualTo(JUNE_9.plusDays(7));
        assertThat(item(walk).state().code()).isEqualTo("FULFILLED");
    }

    @Test
    void changesWaitUntilARevisionIsSettledAndThenAllHold() {
        var by = qingshan.secretary();
        var revision = revisions.begin(by, plan, "下半年调整");
        var added = PlanItemId.next();

        assertThat(steps.move(by, badminton, JUNE_9.plusMonths(3), "场地整修")).isTrue();
        assertThat(steps.cancel(by, walk, "上级统一组织")).isTrue();
        steps.plan(by, added, item(badminton).matter().called("教职工乒乓球赛"), Days.on(JUNE_9), Charge.NOBODY, "新任务");
        assertThat(item(badminton).begins()).isEqualTo(JUNE_9);
        assertThat(item(walk).state()).isEqualTo(new Planned());
        assertThat(revisions.waiting(by, added)).isPresent();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> item(added));

        revisions.settle(by, revision, "工会委员会第八次会议", today);

        assertThat(item(badminton).begins()).isEqualTo(JUNE_9.plusMonths(3));
        assertThat(item(walk).state()).isEqualTo(new Cancelled("上级统一组织", today));
        assertThat(item(added).title()).isEqualTo("教职工乒乓球赛");
        assertThat(revisions.view(by, revision).changes())
                .extracting(RevisedItem::change)
                .containsExactlyInAnyOrder(Change.CHANGED, Change.CANCELLED, Change.ADDED);
        assertThat(views.item(by, badminton).changes().getFirst().note()).isEqualTo("第 1 次修订：场地整修");
        assertThat(revisions.waiting(by, badminton)).isEmpty();
        assertThat(revisions.begin(by, plan, "再次调整"))
                .satisfies(next ->
                        assertThat(revisions.view(by, next).revision().number()).isEqualTo(2));
    }

    @Test
    void aWithdrawnRevisionLeavesNothingBehind() {
        var by = qingshan.secretary();
        var revision = revisions.begin(by, plan, "下半年调整");
        steps.cancel(by, badminton, "下雨");
        revisions.withdraw(by, revision);

        assertThat(item(badminton).state()).isEqualTo(new Planned());
        assertThat(revisions.waiting(by, badminton)).isEmpty();
        assertThat(revisions
                        .view(by, revisions.begin(by, plan, "再来"))
                        .revision()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void whatWasDoneMeanwhileStopsTheWholeRevision() {
        var by = qingshan.secretary();
        var revision = revisions.begin(by, plan, "下半年调整");
        steps.move(by, walk, JUNE_9.plusMonths(2), "下雨");
        steps.move(by, badminton, JUNE_9.plusMonths(3), "下雨");
        steps.fulfil(by, badminton, JUNE_9);

        refused(PlanRefusal.DONE_STAYS, () -> revisions.settle(by, revision, "会议", today));
        assertThat(item(walk).begins()).isEqualTo(JUNE_9.plusMonths(1));
        revisions.drop(by, revision, badminton);
        revisions.settle(by, revision, "会议", today);
        assertThat(item(walk).begins()).isEqualTo(JUNE_9.plusMonths(2));
    }

    @Test
    void oneRevisionAtATimeAndOnlyByThosePlanning() {
        var revision = revisions.begin(qingshan.secretary(), plan, "下半年调整");

        refused(PlanRefusal.REVISION_OPEN, () -> revisions.begin(qingshan.secretary(), plan, "又一次"));
        refused(PlanRefusal.REVISION_OPEN, () -> plans.close(qingshan.secretary(), plan));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> revisions.begin(qingshan.liNa(), plan, "我也要"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> revisions.settle(qingshan.liNa(), revision, "会议", today));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> revisions.view(DemoUnion.found().secretary(), revision));
    }

    private PlanItem item(PlanItemId id) {
        return views.item(qingshan.secretary(), id).item();
    }

    private static void refused(PlanRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
