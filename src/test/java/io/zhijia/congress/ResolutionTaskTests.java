package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.CHECKED_ALREADY;
import static io.zhijia.congress.CongressRefusal.HAS_A_TASK;
import static io.zhijia.congress.CongressRefusal.NOT_CARRIED_OUT_YET;
import static io.zhijia.congress.CongressRefusal.TASK_NEEDS_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.archive.RecordKind;
import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.money.Money;
import io.zhijia.refusal.Refusal;
import io.zhijia.task.TaskFinished;
import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A resolution is given to somebody as a task; finished, it is carried out. */
@SpringBootTest(properties = "demo=true")
class ResolutionTaskTests {

    private final ResolutionService resolutions;
    private final ResolutionTasks tasks;
    private final HallService hall;
    private final HallSuggestions suggestions;
    private final SittingOfThree sitting;
    private final UUID resolution;

    ResolutionTaskTests(ApplicationContext beans, ResolutionService resolutions, ResolutionTasks tasks) {
        this.resolutions = resolutions;
        this.tasks = tasks;
        this.hall = beans.getBean(HallService.class);
        this.suggestions = beans.getBean(HallSuggestions.class);
        this.sitting = new SittingOfThree(beans);
        var votes = beans.getBean(VoteService.class);
        var two = new Count(Manner.HANDS, 2, 0, 0, 0);
        beans.getBean(HallService.class).add(sitting.by, sitting.id, "考核办法", "", Handling.PASS);
        beans.getBean(OpinionService.class).settle(sitting.by, sitting.id, 1, Outcome.WAIVED, "会前已经讨论");
        sitting.open();
        votes.count(sitting.by, sitting.id, 1, two);
        votes.count(sitting.teller(), sitting.id, 1, two);
        resolution = resolutions.resolve(sitting.by, sitting.id, 1, "关于考核办法的决议", "通过。");
    }

    @Test
    void isOpenedOnceAndOnlyWithADayByWhichItIsDue() {
        var liNa = sitting.demo.liNa().member();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.open(sitting.by, resolution, "落实", liNa))
                .extracting(Refusal::reason)
                .isEqualTo(TASK_NEEDS_A_DAY);
        resolutions.entrust(sitting.by, resolution, "教务处", sitting.today.plusDays(30));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.open(sitting.demo.liNa(), resolution, "落实", liNa));
        tasks.open(sitting.by, resolution, "落实", liNa);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.open(sitting.by, resolution, "落实", liNa))
                .extracting(Refusal::reason)
                .isEqualTo(HAS_A_TASK);
        assertThat(tasks.of(sitting.by, resolution).orElseThrow().owner()).isEqualTo(liNa);
    }

    @Test
    void movesToTheEndWhenItsTaskIsFinishedAndHearsItOnce() {
        resolutions.entrust(sitting.by, resolution, "教务处", sitting.today.plusDays(30));
        tasks.open(sitting.by, resolution, "落实", sitting.demo.liNa().member());
        resolutions.note(sitting.by, resolution, 40, "已发文");

        tasks.carriedOut(finished(sitting.by.union(), resolution, "执行了一学期"));
        tasks.carriedOut(finished(sitting.by.union(), resolution, "执行了一学期"));
        tasks.carriedOut(finished(sitting.by.union(), UUID.randomUUID(), "别的任务"));

        assertThat(resolutions.progress(sitting.by, resolution))
                .extracting(Progress::note)
                .containsExactly("执行了一学期", "已发文");
        assertThat(resolutions.percents(sitting.by)).containsEntry(resolution, 100);
    }

    @Test
    void standsOnTheNextAgendaUntilItIsCarriedOutAndTheUnionHasLooked() {
        var by = sitting.by;
        refused(() -> resolutions.check(by, resolution, true, "看过"), NOT_CARRIED_OUT_YET);
        assertThat(suggested()).isEmpty();
        resolutions.entrust(by, resolution, "教务处", sitting.today.minusDays(1));
        assertThat(suggested()).containsExactly("关于“关于考核办法的决议”落实情况的报告");
        resolutions.note(by, resolution, 100, "已经执行");
        assertThat(resolutions.stages(by)).containsEntry(resolution, CarriedOut.DONE);
        assertThat(suggested()).isEmpty();

        resolutions.check(by, resolution, false, "两个年级还没有执行");
        refused(() -> resolutions.check(by, resolution, true, "再看"), CHECKED_ALREADY);
        assertThat(resolutions.stages(by)).containsEntry(resolution, CarriedOut.UNDER_WAY);
        assertThat(suggested()).hasSize(1);
        hall.add(by, sitting.id, suggested().getFirst(), "教务处", Handling.HEAR, null, "主席团同意");
        assertThat(suggested()).as("is on the agenda").isEmpty();

        resolutions.note(by, resolution, 100, "各年级都执行了");
        resolutions.check(by, resolution, true, "抽查三个年级，属实");
        assertThat(resolutions.stages(by)).containsEntry(resolution, CarriedOut.VERIFIED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> resolutions.check(sitting.demo.liNa(), resolution, true, "我看过"));
    }

    private List<String> suggested() {
        return suggestions.of(sitting.by, sitting.view(), Locale.SIMPLIFIED_CHINESE).stream()
                .map(AgendaSource.Suggested::title)
                .filter(title -> title.contains("考核办法")) // there are others, of the demo
                .toList();
    }

    private static void refused(ThrowingCallable step, CongressRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }

    private TaskFinished finished(UnionId union, UUID task, String result) {
        return new TaskFinished(
                union,
                new TaskId(task),
                null,
                WorkArea.CONGRESS,
                RecordKind.WORK,
                "落实",
                sitting.today,
                "",
                "李娜",
                "",
                0,
                0,
                "",
                Money.NONE,
                result,
                List.of(),
                Map.of(),
                null);
    }
}
