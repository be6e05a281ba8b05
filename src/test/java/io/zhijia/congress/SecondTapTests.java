package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.RESOLVED_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Examination.Outcome;
import io.zhijia.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Whatever is sent twice because a finger was quick or an answer was lost is there once. */
@SpringBootTest(properties = "demo=true")
class SecondTapTests {

    private final ApplicationContext beans;
    private final ResolutionService resolutions;
    private final TrainingService trainings;
    private final ProblemService problems;
    private final SittingOfThree world;

    SecondTapTests(
            ApplicationContext beans,
            ResolutionService resolutions,
            TrainingService trainings,
            ProblemService problems) {
        this.beans = beans;
        this.resolutions = resolutions;
        this.trainings = trainings;
        this.problems = problems;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void aTraining() {
        var first = trainings.add(world.by, world.term, world.today, "提案怎样写", "报告厅", "");
        assertThat(trainings.add(world.by, world.term, world.today, "提案怎样写", "报告厅", ""))
                .isEqualTo(first);
        trainings.add(world.by, world.term, world.today, "代表的权利", "报告厅", "");
        assertThat(trainings.of(world.by, world.term)).hasSize(2);
    }

    @Test
    void aProblem() {
        problems.name(world.by, world.id, "食堂排队太久", "等候不超过十分钟");
        problems.name(world.by, world.id, "食堂排队太久", "等候不超过十分钟");
        problems.name(world.by, world.id, "停车难", "增加车位");
        assertThat(problems.of(world.by, world.id)).hasSize(2);
    }

    @Test
    void aResolutionAndHowFarItIs() {
        beans.getBean(HallService.class).add(world.by, world.id, "考核办法", "", Handling.PASS);
        beans.getBean(OpinionService.class).settle(world.by, world.id, 1, Outcome.WAIVED, "急");
        world.open();
        for (var counter : List.of(world.by, world.teller())) {
            beans.getBean(VoteService.class).count(counter, world.id, 1, new Count(Count.Manner.PAPER, 2, 0, 0, 0));
        }
        var first = resolutions.resolve(world.by, world.id, 1, "关于考核办法的决议", "通过考核办法。");
        assertThat(resolutions.resolve(world.by, world.id, 1, "关于考核办法的决议", "通过考核办法。"))
                .isEqualTo(first);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> resolutions.resolve(world.by, world.id, 1, "关于考核办法的决议", "原则通过。"))
                .extracting(Refusal::reason)
                .isEqualTo(RESOLVED_ALREADY);

        resolutions.note(world.by, first, 40, "已发文");
        resolutions.note(world.by, first, 40, "已发文");
        assertThat(resolutions.progress(world.by, first)).hasSize(1);
        resolutions.note(world.by, first, 80, "各组已执行");
        resolutions.note(world.by, first, 40, "已发文");
        assertThat(resolutions.progress(world.by, first))
                .as("back to what was said before the last word")
                .hasSize(3);
    }
}
