package io.zhijia.task;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.task.TaskFixtures.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.task.StepState.Done;
import io.zhijia.task.TaskFilter.Standing;
import io.zhijia.task.TaskFilter.Whose;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "schoolcalendar")
class TaskModuleTests {

    private static final TaskFilter ALL_OPEN = new TaskFilter(Whose.ALL, Standing.OPEN, null, "");

    private final TaskOpening opening;
    private final TaskService service;
    private final StepService steps;
    private final Tasks tasks;
    private final TaskLauncher launcher;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private TaskId visits = TaskId.next();
    private final PlanItemId planItem = new PlanItemId(UUID.randomUUID());

    TaskModuleTests(
            TaskOpening opening,
            TaskService service,
            StepService steps,
            Tasks tasks,
            TaskLauncher launcher,
            TransactionOperations transaction,
            Clock clock) {
        this.opening = opening;
        this.service = service;
        this.steps = steps;
        this.tasks = tasks;
        this.launcher = launcher;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void liNaOwnsVisitsAndWangQiangHelps() {
        qingshan = DemoUnion.found();
        visits = TaskId.next();
        opening.open(qingshan.secretary(), order(visits));
        steps.assign(qingshan.secretary(), visits, 1, qingshan.wangQiang().member(), today);
    }

    @Test
    void anOrderGivenTwiceOpensOneTaskWithTheChecklistOfItsKind() {
        opening.open(qingshan.secretary(), order(visits));

        assertThat(service.list(qingshan.secretary(), ALL_OPEN, 0).lines()).hasSize(1);
        assertThat(service.read(qingshan.secretary(), visits).steps().getFirst().text())
                .contains("走访名单");
    }

    @Test
    void finishedWorkIsAnnouncedForThePlanItemOnceHoweverOftenItIsSent(PublishedEvents events) {
        var done = new Done(qingshan.liNa().member(), today);
        service.finish(qingshan.liNa(), visits, outcome(today), done);
        service.finish(qingshan.liNa(), visits, outcome(today), done);

        assertThat(events.ofType(TaskFinished.class)
                        .matching(event -> event.task().equals(visits)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.planItem()).isEqualTo(planItem);
                    assertThat(event.place()).isEqualTo("/tasks/" + visits);
                    assertThat(event.persons()).isEqualTo(12);
                    assertThat(event.personTimes()).isEqualTo(15);
                });
    }

    @Test
    void aLaunchedItemBecomesItsOwnersTaskAndTheLauncherKeepsSeeingIt() {
        var order = new LaunchOrder(
                planItem,
                WorkArea.GROWTH,
                LaunchKind.PROGRAM,
                "读书会",
                today,
                today.plusDays(3),
                qingshan.liNa().member());
        var place = transaction.within(qingshan.union(), () -> launcher.launch(qingshan.wangQiang(), order));
        var id = TaskId.of(place.substring("/tasks/".length()));

        assertThat(service.read(qingshan.liNa(), id).owner())
                .isEqualTo(qingshan.liNa().member());
        assertThat(service.read(qingshan.wangQiang(), id).isOpen()).isTrue();
        assertThat(service.list(qingshan.wangQiang(), ALL_OPEN, 0).lines())
                .extracting(TaskLine::id)
                .contains(id);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.read(qingshan.chenJing(), id));
    }

    @Test
    void whatIsReadIsWhatWasSaved() {
        steps.skip(qingshan.wangQiang(), visits, 1, "去年的名单仍然有效");
        steps.add(qingshan.liNa(), visits, "写感谢信", null);
        service.note(qingshan.liNa(), visits, "", "先打电话");
        service.finish(
                qingshan.liNa(),
                visits,
                outcome(today),
                new Done(qingshan.liNa().member(), today));

        var read = service.read(qingshan.secretary(), visits);
        assertThat(read.state())
                .isEqualTo(
                        new TaskState.Finished(outcome(today), qingshan.liNa().member()));
        assertThat(read.note()).isEqualTo("先打电话");
        assertThat(read.step(1).state())
                .isEqualTo(
                        new StepState.Skipped("去年的名单仍然有效", qingshan.wangQiang().member(), today));
        assertThat(service.history(qingshan.secretary(), visits))
                .extracting(HistoryLine::word)
                .contains("opened", "assigned", "skipped", "added", "noted", "finished");
    }

    @Test
    void aNoteIsNeverOverwrittenUnseen() {
        service.note(qingshan.liNa(), visits, "", "先打电话");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.note(qingshan.secretary(), visits, "", "带水果"))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(TaskRefusal.SOMEBODY_ELSE_WROTE);
                    assertThat(refused.facts()).containsExactly("先打电话");
                });
    }

    @Test
    void twoPeopleCannotOverwriteEachOther() {
        var stale = service.read(qingshan.liNa(), visits);
        steps.tick(qingshan.wangQiang(), visits, 1);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> transaction.run(qingshan.union(), () -> tasks.save(stale)));
    }

    @Test
    void overdueOnesAreFoundAndEachSeesTheirOwn() {
        var late = TaskId.next();
        opening.open(
                qingshan.secretary(),
                new TaskOrder(
                        late,
                        WorkArea.FINANCE,
                        LaunchKind.FINANCE_TASK,
                        "公示",
                        qingshan.secretary().member(),
                        today.minusDays(1),
                        null,
                        null));

        assertThat(service.list(qingshan.secretary(), new TaskFilter(Whose.ALL, Standing.OVERDUE, null, ""), 0)
                        .lines())
                .extracting(TaskLine::id)
                .containsExactly(late);
        assertThat(service.list(qingshan.secretary(), new TaskFilter(Whose.ALL, Standing.ANY, WorkArea.CARE, ""), 0)
                        .lines())
                .extracting(TaskLine::id)
                .containsExactly(visits);
        assertThat(service.list(qingshan.liNa(), ALL_OPEN, 0).lines())
                .extracting(TaskLine::id)
                .containsExactly(visits);
        assertThat(service.list(qingshan.chenJing(), ALL_OPEN, 0).lines()).isEmpty();
    }

    /** yes: may; no: refused in words; 404: there is no such task for them. */
    @ParameterizedTest
    @CsvSource({
        // who,         read, tick, note, finish, hand over, cancel
        "SECRETARY,     yes,  yes,  yes,  yes,    yes,       yes",
        "CHAIR,         yes,  yes,  yes,  yes,    yes,       yes",
        "COMMITTEE,     yes,  no,   no,   no,     no,        no",
        "OWNER,         yes,  yes,  yes,  yes,    yes,       yes",
        "HELPER,        yes,  yes,  no,   no,     no,        no",
        "GROUP_LEADER,  404,  404,  404,  404,    404,       404",
        "MEMBER,        404,  404,  404,  404,    404,       404",
        "STRANGER,      404,  404,  404,  404,    404,       404"
    })
    void whoMayDoWhat(Who who, String read, String tick, String note, String finish, String handOver, String cancel) {
        var actor = actor(who);
        verdict(read, () -> service.read(actor, visits));
        verdict(tick, () -> steps.tick(actor, visits, 1));
        verdict(note, () -> service.note(actor, visits, "", "先打电话"));
        verdict(handOver, () -> service.handOver(actor, visits, qingshan.liNa().member(), today.plusDays(9)));
        verdict(cancel, () -> service.cancel(actor, visits, "改到秋天"));
        if (cancel.equals("yes")) {
            service.reopen(qingshan.secretary(), visits, "还是要办");
        }
        verdict(finish, () -> service.finish(actor, visits, outcome(today), new Done(actor.member(), today)));
    }

    private static void verdict(String expected, Runnable step) {
        switch (expected) {
            case "yes" -> step.run();
            case "no" -> assertThatExceptionOfType(Refusal.class).isThrownBy(step::run);
            default -> assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(step::run);
        }
    }

    private enum Who {
        SECRETARY,
        CHAIR,
        COMMITTEE,
        OWNER,
        HELPER,
        GROUP_LEADER,
        MEMBER,
        STRANGER
    }

    private Actor actor(Who who) {
        return switch (who) {
            case SECRETARY -> qingshan.secretary();
            case CHAIR -> holding(CHAIR, qingshan.union().value());
            case COMMITTEE -> holding(COMMITTEE_MEMBER, qingshan.union().value());
            case OWNER -> qingshan.liNa();
            case HELPER -> qingshan.wangQiang();
            case GROUP_LEADER -> holding(GROUP_LEADER, UUID.randomUUID());
            case MEMBER -> qingshan.chenJing();
            case STRANGER -> DemoUnion.found().secretary();
        };
    }

    private Actor holding(Office office, UUID body) {
        return new Actor(qingshan.union(), MemberId.next(), "周洋", Map.of(body, Set.of(office)));
    }

    private TaskOrder order(TaskId id) {
        return new TaskOrder(
                id,
                WorkArea.CARE,
                LaunchKind.VISIT_CAMPAIGN,
                "走访慰问退休教师",
                qingshan.liNa().member(),
                today.plusDays(20),
                planItem,
                null);
    }
}
