package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.APRIL_9;
import static io.zhijia.planning.PlanFixtures.badmintonDraft;
import static io.zhijia.planning.PlanFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class SubPlanTests {

    private final PlanIntake intake;
    private final PlanSteps plans;
    private final ItemSteps items;
    private final PlanViews views;
    private final PlanFigures figures;
    private DemoUnion qingshan = DemoUnion.found();
    private PlanId whole = PlanId.of("00000000-0000-0000-0000-000000000000");
    private PlanId women = whole;
    private Actor chenJing = qingshan.chenJing();

    SubPlanTests(PlanIntake intake, PlanSteps plans, ItemSteps items, PlanViews views, PlanFigures figures) {
        this.intake = intake;
        this.plans = plans;
        this.items = items;
        this.views = views;
        this.figures = figures;
    }

    @BeforeEach
    void theUnionsPlanAndThatOfTheWomensCommittee() {
        qingshan = DemoUnion.found();
        chenJing = new Actor(
                qingshan.union(),
                MemberId.next(),
                "陈静",
                Map.of(qingshan.union().value(), Set.of(Office.WOMENS_OFFICER)));
        whole = intake.accept(qingshan.secretary(), draft(badmintonDraft(APRIL_9)));
        women = plans.drawSubPlan(
                qingshan.secretary(),
                "2026 年女职工工作计划",
                "女职工委员会",
                Period.ofYear(2026),
                new SubPlan(whole, chenJing.member()));
    }

    @Test
    void itsItemsCountOnceInTheWholeAndSayWhereTheyComeFrom() {
        var tea = add(chenJing, women);

        assertThat(line(whole).items()).isEqualTo(2);
        assertThat(line(women).items()).isEqualTo(1);
        assertThat(views.overview(qingshan.liNa(), line(whole)).areas())
                .extracting(AreaCount::items)
                .containsExactlyInAnyOrder(1, 1);
        assertThat(views.wheel(qingshan.liNa(), line(whole)).all().items()).isEqualTo(2);
        assertThat(figures.standing(qingshan.liNa(), whole, APRIL_9)).hasSize(2);
        assertThat(views.count(qingshan.liNa(), ItemFilter.of(whole, APRIL_9))).isEqualTo(2);
        assertThat(views.origins(qingshan.liNa()))
                .containsEntry(views.item(qingshan.liNa(), tea).item().plan(), "女职工委员会");
    }

    @Test
    void itsOwnerAddsToItAndToNoOther() {
        add(chenJing, women);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add(chenJing, whole));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> add(qingshan.liNa(), women));
    }

    @Test
    void isNeitherDividedNorOutlivedByTheWholeNorDrawnTwice() {
        var by = qingshan.secretary();

        refused(
                PlanRefusal.SUB_PLAN_OF_A_SUB_PLAN,
                () -> plans.drawSubPlan(by, "再分", "合唱团", Period.ofYear(2026), new SubPlan(women, null)));
        refused(
                PlanRefusal.OUTSIDE_THE_PERIOD,
                () -> plans.drawSubPlan(by, "太晚", "合唱团", Period.ofYear(2028), new SubPlan(whole, null)));
        refused(
                PlanRefusal.PERIOD_TAKEN,
                () -> plans.drawSubPlan(by, "又一份", "女职工委员会", Period.ofYear(2026), new SubPlan(whole, null)));
        refused(PlanRefusal.HAS_SUB_PLANS, () -> intake.undo(by, whole));
        intake.undo(by, women);
        intake.undo(by, whole);
        assertThat(views.plans(by)).isEmpty();
    }

    private PlanItemId add(Actor by, PlanId into) {
        var matter = Matter.of(WorkArea.WOMEN, LaunchKind.EVENT, "女职工读书会", "");
        return items.plan(by, into, PlanItemId.next(), matter, Days.on(APRIL_9), Charge.NOBODY, "");
    }

    private PlanLine line(PlanId id) {
        return views.plans(qingshan.liNa()).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(PlanRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
