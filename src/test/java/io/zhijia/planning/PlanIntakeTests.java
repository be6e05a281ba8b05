package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.APRIL_9;
import static io.zhijia.planning.PlanFixtures.badmintonDraft;
import static io.zhijia.planning.PlanFixtures.draft;
import static io.zhijia.planning.PlanRefusal.ITEMS_OUTSIDE_THE_PERIOD;
import static io.zhijia.planning.PlanRefusal.PERIOD_TAKEN;
import static io.zhijia.planning.PlanRefusal.WORK_HAS_BEGUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class PlanIntakeTests {

    private static final LocalDate JANUARY_1 = LocalDate.of(2026, 1, 1);

    private final PlanIntake intake;
    private final Plans plans;
    private final PlanItems items;
    private final UnionTransaction transaction;
    private DemoUnion qingshan = DemoUnion.found();

    PlanIntakeTests(PlanIntake intake, Plans plans, PlanItems items, TransactionOperations transaction) {
        this.intake = intake;
        this.plans = plans;
        this.items = items;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        qingshan = DemoUnion.found();
    }

    @Test
    void anAcceptedPlanIsKeptWhole() {
        var id = intake.accept(qingshan.secretary(), draft(badmintonDraft(APRIL_9)));

        var plan = transaction.within(qingshan.union(), () -> plans.get(qingshan.union(), id));
        assertThat(plan.sections()).extracting(Plan.Section::heading).containsExactly("一、指导思想", "二、工作目标");
        assertThat(plan.source()).isEqualTo("/plan/imports/1");
        assertThat(itemsOf(id)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("教职工羽毛球赛");
            assertThat(item.matter().note()).isEqualTo("体育馆");
            assertThat(item.days()).isEqualTo(Days.on(APRIL_9));
        });
    }

    @Test
    void aTitleTooLongForALineStaysWholeInTheNote() {
        var long260 = "慰问".repeat(130);
        var id = intake.accept(
                qingshan.secretary(),
                draft(new PlanDraft.Item(
                        io.zhijia.work.WorkArea.CARE,
                        io.zhijia.work.LaunchKind.VISIT_CAMPAIGN,
                        long260,
                        APRIL_9,
                        APRIL_9,
                        false,
                        "")));

        assertThat(itemsOf(id)).singleElement().satisfies(item -> {
            assertThat(item.title()).hasSize(200).endsWith("…");
            assertThat(item.matter().note()).isEqualTo(long260);
        });
    }

    @Test
    void twoPlansForTheSameDaysAreRefusedUntilOneIsUndone() {
        var first = intake.accept(qingshan.secretary(), draft());
        assertThat(intake.existing(qingshan.liNa(), APRIL_9, APRIL_9))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(first));
        refused(PERIOD_TAKEN, () -> intake.accept(qingshan.secretary(), draft()));

        intake.undo(qingshan.secretary(), first);

        assertThat(intake.existing(qingshan.liNa(), APRIL_9, APRIL_9)).isEmpty();
        assertThat(intake.accept(qingshan.secretary(), draft())).isNotEqualTo(first);
    }

    @Test
    void itemsOutsideThePlanAreNamedAndNothingIsWritten() {
        var nextYear = badmintonDraft(LocalDate.of(2027, 1, 1));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> intake.accept(qingshan.secretary(), draft(badmintonDraft(APRIL_9), nextYear)))
                .satisfies(no -> {
                    assertThat(no.reason()).isEqualTo(ITEMS_OUTSIDE_THE_PERIOD);
                    assertThat(no.facts()).startsWith(1, "“教职工羽毛球赛”");
                });
        assertThat(intake.existing(qingshan.secretary(), JANUARY_1, JANUARY_1)).isEmpty();
    }

    @Test
    void onceWorkHasBegunThePlanCannotBeUndone() {
        var id = intake.accept(qingshan.secretary(), draft(badmintonDraft(APRIL_9)));
        transaction.run(
                qingshan.union(), () -> items.save(itemsOfNow(id).getFirst().launched("/tournaments/1")));

        refused(WORK_HAS_BEGUN, () -> intake.undo(qingshan.secretary(), id));
        assertThat(itemsOf(id)).hasSize(1);
    }

    @Test
    void membersAndOtherUnionsNeitherAcceptNorUndo() {
        var id = intake.accept(qingshan.secretary(), draft());
        var stranger = DemoUnion.found().secretary();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.accept(qingshan.liNa(), draft()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.undo(qingshan.liNa(), id));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> intake.undo(stranger, id));
        assertThat(intake.existing(stranger, JANUARY_1, JANUARY_1)).isEmpty();
    }

    private List<PlanItem> itemsOf(PlanId id) {
        return transaction.within(qingshan.union(), () -> itemsOfNow(id));
    }

    private List<PlanItem> itemsOfNow(PlanId id) {
        return items.of(qingshan.union(), id);
    }

    private static void refused(PlanRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
