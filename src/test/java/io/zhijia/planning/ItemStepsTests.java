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
import io.zhijia.planning.ItemChange.Aspect;
import io.zhijia.planning.ItemFilter.Standing;
import io.zhijia.planning.PlanItemState.Fulfilled;
import io.zhijia.planning.PlanItemState.Planned;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class ItemStepsTests {

    private final PlanIntake intake;
    private final ItemSteps steps;
    private final BulkSteps bulk;
    private final PlanViews views;
    private DemoUnion qingshan = DemoUnion.found();
    private PlanItemId badminton = PlanItemId.next();
    private PlanItemId walk = PlanItemId.next();

    ItemStepsTests(PlanIntake intake, ItemSteps steps, BulkSteps bulk, PlanViews views) {
        this.intake = intake;
        this.steps = steps;
        this.bulk = bulk;
        this.views = views;
    }

    @BeforeEach
    void aPlanWithTwoItems() {
        qingshan = DemoUnion.found();
        var plan = intake.accept(
                qingshan.secretary(), draft(badmintonDraft(APRIL_9), badmintonDraft(APRIL_9.plusMonths(1))));
        var items = views.itemsOf(qingshan.secretary(), plan);
        badminton = items.getFirst().id();
        walk = items.getLast().id();
    }

    @Test
    void everyChangeIsWrittenDownWithWhoAndFromWhatToWhat() {
        steps.move(qingshan.secretary(), badminton, APRIL_9.plusDays(7), "");
        steps.handOver(
                qingshan.secretary(),
                badminton,
                item().version(),
                qingshan.liNa().member(),
                "球网在库房");

        assertThat(views.item(qingshan.liNa(), badminton).changes())
                .extracting(ItemChange::aspect, ItemChange::before, ItemChange::after, ItemChange::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Aspect.OWNER, "", qingshan.liNa().member().toString(), "球网在库房"),
                        org.assertj.core.groups.Tuple.tuple(Aspect.DAYS, "2026-04-09", "2026-04-16", ""));
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFirst() {
        var read = item();
        steps.move(qingshan.secretary(), badminton, APRIL_9.plusDays(7), "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> steps.edit(
                        qingshan.secretary(), badminton, read.version(), read.matter(), read.days(), read.charge(), ""))
                .satisfies(no -> {
                    assertThat(no.reason()).isEqualTo(PlanRefusal.CHANGED_BY_A_COLLEAGUE);
                    assertThat(no.facts()[0]).isEqualTo("教职工羽毛球赛");
                });
        assertThat(item().begins()).isEqualTo(APRIL_9.plusDays(7));
    }

    @Test
    void whoPostponesFromAnOldPageHearsOfTheColleagueBeforeAnythingElse() {
        var read = item();
        steps.move(qingshan.secretary(), badminton, APRIL_9.plusDays(7), "");

        refused(
                PlanRefusal.CHANGED_BY_A_COLLEAGUE,
                () -> steps.postpone(qingshan.secretary(), badminton, read.version(), APRIL_9.minusDays(1), "场地没有空"));
    }

    @Test
    void theSameFormSentTwiceAddsOneItemAndWritesOneChange() {
        var matter = item().matter();
        var id = PlanItemId.next();
        steps.plan(qingshan.secretary(), id, matter, Days.on(APRIL_9), Charge.NOBODY, "");
        steps.plan(qingshan.secretary(), id, matter, Days.on(APRIL_9), Charge.NOBODY, "");
        steps.move(qingshan.secretary(), id, APRIL_9.plusDays(1), "");
        steps.move(qingshan.secretary(), id, APRIL_9.plusDays(1), "");

        assertThat(views.between(qingshan.secretary(), APRIL_9, APRIL_9.plusDays(1)))
                .hasSize(2);
        assertThat(views.item(qingshan.secretary(), id).changes()).hasSize(2);
    }

    @Test
    void anItemMovedOutsideThePlanIsRefusedAndStays() {
        refused(
                PlanRefusal.OUTSIDE_THE_PERIOD,
                () -> steps.move(qingshan.secretary(), badminton, LocalDate.of(2027, 1, 1), ""));
        refused(
                PlanRefusal.OUTSIDE_THE_PERIOD,
                () -> bulk.move(qingshan.secretary(), List.of(badminton, walk), YearMonth.of(2027, 1)));
        assertThat(item().begins()).isEqualTo(APRIL_9);
    }

    @Test
    void manyItemsAreChangedTogetherAndCounted() {
        var both = List.of(badminton, walk);

        assertThat(bulk.move(qingshan.secretary(), both, YearMonth.of(2026, 5))).isEqualTo(1);
        assertThat(bulk.file(qingshan.secretary(), both, WorkArea.WOMEN)).isEqualTo(2);
        assertThat(bulk.handOver(qingshan.secretary(), both, qingshan.liNa().member()))
                .isEqualTo(2);
        assertThat(bulk.cancel(qingshan.secretary(), both, "上级统一组织")).isEqualTo(2);
        assertThat(count(Standing.CANCELLED)).isEqualTo(2);
        refused(PlanRefusal.NOTHING_TICKED, () -> bulk.cancel(qingshan.secretary(), List.of(), "无"));
    }

    @Test
    void workDoneElsewhereIsMarkedByHandButNotInTheFuture() {
        steps.fulfil(qingshan.secretary(), badminton, APRIL_9);

        assertThat(item().state()).isEqualTo(new Fulfilled("/plan/items/" + badminton, APRIL_9));
        refused(
                PlanRefusal.DONE_IN_THE_FUTURE,
                () -> steps.fulfil(qingshan.secretary(), walk, LocalDate.of(2999, 1, 1)));
    }

    @Test
    void aCancelledItemCanBeTakenUpAgain() {
        steps.cancel(qingshan.secretary(), badminton, "场地整修");
        steps.takeUpAgain(qingshan.secretary(), badminton);

        assertThat(item().state()).isEqualTo(new Planned());
        assertThat(views.item(qingshan.secretary(), badminton).changes()).hasSize(2);
    }

    @Test
    void listsFindByWordsAreaOwnerMonthAndStanding() {
        bulk.handOver(qingshan.secretary(), List.of(walk), qingshan.liNa().member());
        var any = ItemFilter.of(null, APRIL_9.plusDays(1));

        assertThat(found(any.standing(Standing.OVERDUE)))
                .extracting(PlanItem::id)
                .containsExactly(badminton);
        assertThat(found(any.ownedBy(qingshan.liNa().member())))
                .extracting(PlanItem::id)
                .containsExactly(walk);
        assertThat(found(new ItemFilter(null, "羽毛球", null, null, null, null, YearMonth.of(2026, 4), APRIL_9)))
                .extracting(PlanItem::id)
                .containsExactly(badminton);
        assertThat(found(new ItemFilter(null, "体育馆", WorkArea.CULTURE_SPORT, null, null, null, null, APRIL_9)))
                .hasSize(2);
        assertThat(found(new ItemFilter(null, "足球", null, null, null, null, null, APRIL_9)))
                .isEmpty();
    }

    /** Who × whose item × step. */
    @ParameterizedTest
    @CsvSource({
        "SECRETARY, own, true, true",
        "SECRETARY, others, true, true",
        "CHAIR, others, true, true",
        "COMMITTEE_MEMBER, own, true, false",
        "COMMITTEE_MEMBER, others, false, false",
        "GROUP_LEADER, own, true, false",
        "GROUP_LEADER, others, false, false",
        ", own, false, false",
        ", others, false, false"
    })
    void whoPlansAndWhoWorks(
            @org.jspecify.annotations.Nullable Office office, String whose, boolean works, boolean plans) {
        var actor = qingshanWith(office);
        if (whose.equals("own")) {
            bulk.handOver(qingshan.secretary(), List.of(badminton), actor.member());
        }

        allowed(works, () -> steps.move(actor, badminton, APRIL_9.plusDays(1), ""));
        allowed(works, () -> steps.fulfil(actor, badminton, APRIL_9));
        allowed(plans, () -> bulk.file(actor, List.of(walk), WorkArea.CARE));
        allowed(
                plans,
                () -> steps.plan(actor, PlanItemId.next(), item().matter(), Days.on(APRIL_9), Charge.NOBODY, ""));
        assertThat(views.item(actor, badminton).item().title()).isEqualTo("教职工羽毛球赛");
    }

    @Test
    void anotherUnionFindsNothing() {
        var stranger = DemoUnion.found().secretary();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> views.item(stranger, badminton));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> steps.move(stranger, badminton, APRIL_9, ""));
        assertThat(bulk.cancel(stranger, List.of(badminton), "无")).isZero();
        assertThat(views.plans(stranger)).isEmpty();
    }

    private Actor qingshanWith(@org.jspecify.annotations.Nullable Office office) {
        Map<java.util.UUID, Set<Office>> offices =
                office == null ? Map.of() : Map.of(qingshan.union().value(), Set.of(office));
        return new Actor(qingshan.union(), MemberId.next(), "周敏", offices);
    }

    private PlanItem item() {
        return views.item(qingshan.secretary(), badminton).item();
    }

    private List<PlanItem> found(ItemFilter filter) {
        return views.list(qingshan.secretary(), filter, 0).lines();
    }

    private int count(Standing standing) {
        return views.count(qingshan.secretary(), ItemFilter.of(null, APRIL_9).standing(standing));
    }

    private static void allowed(boolean allowed, ThrowingCallable step) {
        if (allowed) {
            org.assertj.core.api.Assertions.assertThatNoException().isThrownBy(step);
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(step);
        }
    }

    private static void refused(PlanRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
