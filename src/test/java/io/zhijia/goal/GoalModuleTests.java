package io.zhijia.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.archive.RecordKind;
import io.zhijia.goal.GoalReading.Verdict;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanIntake;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GoalModuleTests {

    private static final LocalDate APRIL_9 = LocalDate.of(2026, 4, 9);

    private final PlanIntake intake;
    private final GoalService service;
    private final GoalViews views;
    private final PlanGoals goals;
    private DemoUnion qingshan = DemoUnion.found();
    private PlanId plan = new PlanId(UUID.randomUUID());

    GoalModuleTests(PlanIntake intake, GoalService service, GoalViews views, PlanGoals goals) {
        this.intake = intake;
        this.service = service;
        this.views = views;
        this.goals = goals;
    }

    @BeforeEach
    void aPlanWithAGoalAndTwoItems() {
        qingshan = DemoUnion.found();
        plan = intake.accept(
                qingshan.secretary(),
                new PlanDraft(
                        "2026 年工会工作计划",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null,
                        List.of(),
                        List.of(new PlanDraft.Goal("每月组织一次活动", "cadence")),
                        List.of(item("羽毛球赛", APRIL_9), item("座谈会", APRIL_9.plusMonths(1)))));
    }

    @Test
    void goalsComeWithTheirPlanAndGoWithIt() {
        assertThat(goals.of(qingshan.secretary(), plan)).containsExactly(new PlanDraft.Goal("每月组织一次活动", "cadence"));
        var goal = theGoal();

        intake.undo(qingshan.secretary(), plan);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> views.goal(qingshan.secretary(), goal));
    }

    @Test
    void linksAreManyToManyAndWhatServesNoGoalIsListed() {
        var by = qingshan.secretary();
        var badminton = items().getFirst();
        service.promise(by, plan, "全年办两场比赛", Goal.Kind.COUNT);
        var second = overview().readings().getLast().goal().id();
        service.link(by, theGoal(), List.of(badminton));
        service.link(by, second, List.of(badminton));

        assertThat(views.servedBy(by, badminton)).hasSize(2);
        assertThat(overview().unlinked()).extracting(item -> item.title()).containsExactly("座谈会");
        assertThat(overview().unserved()).isEmpty();
        service.unlink(by, second, badminton);
        assertThat(overview().unserved())
                .extracting(reading -> reading.goal().text())
                .containsExactly("全年办两场比赛");
    }

    @Test
    void withinAListAnItemCountsOnce() {
        var by = qingshan.secretary();
        service.list(by, plan, "四个一", "一场球类比赛", 1);
        service.list(by, plan, "四个一", "一次庆祝活动", 1);
        var entries = overview().readings().stream()
                .filter(reading -> reading.goal().isListed())
                .map(reading -> reading.goal().id())
                .toList();
        service.link(by, entries.getFirst(), List.of(items().getFirst()));

        refused(GoalRefusal.COUNTED_TWICE, () -> service.link(by, entries.getLast(), List.of(items().getFirst())));
        service.link(by, entries.getLast(), List.of(items().getLast()));
        refused(GoalRefusal.NOTHING_TICKED, () -> service.link(by, entries.getLast(), List.of()));
    }

    @Test
    void withinAListNoTwoEntriesCountTheSameRecords() {
        var by = qingshan.secretary();
        service.list(by, plan, "四个一", "一场球类比赛", 1);
        service.list(by, plan, "四个一", "一次庆祝活动", 1);
        service.list(by, plan, "学习清单", "一场比赛", 1);
        measure("四个一", "一场球类比赛", RecordKind.CONTEST, null);

        refused(GoalRefusal.SAME_RECORDS, () -> measure("四个一", "一次庆祝活动", RecordKind.CONTEST, null));
        refused(GoalRefusal.SAME_RECORDS, () -> measure("四个一", "一次庆祝活动", null, WorkArea.HONOUR));
        measure("四个一", "一次庆祝活动", RecordKind.ACTIVITY, null);
        measure("学习清单", "一场比赛", RecordKind.CONTEST, null);
    }

    private void measure(String list, String text, @Nullable RecordKind kind, @Nullable WorkArea area) {
        var entry = overview().readings().stream()
                .map(GoalReading::goal)
                .filter(goal -> goal.list().equals(list) && goal.text().equals(text))
                .findFirst()
                .orElseThrow();
        service.measure(
                qingshan.secretary(),
                entry.id(),
                entry.version(),
                new Measure(1, null, area, null, null, null, null, kind, ""));
    }

    @Test
    void aWaiverHoldsUntilItIsTakenBack() {
        var by = qingshan.secretary();
        service.waive(by, theGoal(), LocalDate.of(2026, 7, 1), "暑假");
        assertThat(overview().readings().getFirst().spans().get(6).verdict()).isEqualTo(Verdict.WAIVED);

        service.demand(by, theGoal(), LocalDate.of(2026, 7, 1));
        assertThat(overview().readings().getFirst().spans().get(6).verdict()).isNotEqualTo(Verdict.WAIVED);
    }

    @ParameterizedTest
    @CsvSource({"SECRETARY, true", "CHAIR, true", "COMMITTEE_MEMBER, false", "GROUP_LEADER, false"})
    void onlyThosePlanningChangeGoals(Office office, boolean may) {
        var actor = new Actor(
                qingshan.union(), MemberId.next(), "周敏", Map.of(qingshan.union().value(), Set.of(office)));
        ThrowingCallable step = () -> service.link(actor, theGoal(), List.of(items().getFirst()));

        if (may) {
            org.assertj.core.api.Assertions.assertThatNoException().isThrownBy(step);
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(step);
        }
    }

    @Test
    void anotherUnionFindsNothing() {
        var stranger = DemoUnion.found().secretary();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> views.overview(stranger, plan));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.link(stranger, theGoal(), items()));
    }

    private GoalViews.Overview overview() {
        return views.overview(qingshan.secretary(), plan);
    }

    private UUID theGoal() {
        return overview().readings().getFirst().goal().id();
    }

    private List<PlanItemId> items() {
        return overview().items().stream().map(item -> item.id()).toList();
    }

    private static PlanDraft.Item item(String title, LocalDate day) {
        return new PlanDraft.Item(WorkArea.CULTURE_SPORT, LaunchKind.EVENT, title, day, day, false, "");
    }

    private static void refused(GoalRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
