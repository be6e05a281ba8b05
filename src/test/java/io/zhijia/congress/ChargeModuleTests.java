package io.zhijia.congress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Steps of a preparation with somebody who sees to them. */
@SpringBootTest(properties = "demo=true")
class ChargeModuleTests {

    private static final PreparationStep STEP = PreparationStep.NOTICE;

    private final SittingService sittings;
    private final ChargeService charges;
    private final StepsInCharge waiting;
    private final CongressAhead ahead;
    private final SittingViews views;
    private final SittingOfThree world;
    private final SittingId id;

    ChargeModuleTests(
            ApplicationContext beans,
            SittingService sittings,
            ChargeService charges,
            StepsInCharge waiting,
            CongressAhead ahead,
            SittingViews views) {
        this.sittings = sittings;
        this.charges = charges;
        this.waiting = waiting;
        this.ahead = ahead;
        this.views = views;
        this.world = new SittingOfThree(beans);
        this.id = sittings.call(
                world.by, world.term, 2, world.today.plusMonths(3).atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
    }

    @Test
    void whoSeesToAStepIsToldAWeekBeforeItIsDueUntilItIsTicked() {
        var due = due(id, STEP);
        charges.entrust(world.by, id, STEP, world.demo.liNa().member());

        assertThat(waitingFor(world.demo.liNa(), due.minusDays(8))).isEmpty();
        assertThat(waitingFor(world.demo.liNa(), due.minusDays(7))).containsExactly(STEP.word());
        assertThat(waitingFor(world.demo.wangQiang(), due)).isEmpty();
        sittings.tick(world.by, id, STEP, world.today, "已发通知");
        assertThat(waitingFor(world.demo.liNa(), due)).isEmpty();
    }

    @Test
    void whatFollowsASittingIsWaitedForOnceItIsOver() {
        var after = PreparationStep.REPORTED_UP;
        charges.entrust(world.by, world.id, after, world.demo.liNa().member());
        charges.entrust(world.by, world.id, STEP, world.demo.liNa().member());
        var due = due(world.id, after);
        world.open();
        assertThat(waitingFor(world.demo.liNa(), due)).isEmpty();
        sittings.close(world.by, world.id, 0, "听取报告", "第五届第一次教代会");

        assertThat(waitingFor(world.demo.liNa(), due))
                .as("what was to be done before is over")
                .containsExactly(after.word());
        assertThat(keeperWaitsFor(due)).containsExactly(PreparationStep.PUBLISHED.word());
        sittings.tick(world.by, world.id, PreparationStep.PUBLISHED, world.today, "");
        assertThat(keeperWaitsFor(due)).containsExactly(after.word());
        sittings.tick(world.by, world.id, after, world.today, "");
        assertThat(waitingFor(world.demo.liNa(), due)).isEmpty();
        assertThat(keeperWaitsFor(due(world.id, PreparationStep.FILED))).containsExactly(PreparationStep.FILED.word());
    }

    private List<String> keeperWaitsFor(LocalDate day) {
        return ahead.waitingFor(world.by, day).stream()
                .filter(line -> line.path().endsWith(world.id.toString()))
                .map(WaitingLine::word)
                .toList();
    }

    private LocalDate due(SittingId of, PreparationStep step) {
        return views.one(world.by, of).timeline().stream()
                .filter(line -> line.step() == step)
                .map(TimelineStep::due)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFileStaysWhenSomebodyElseSeesToItAndOnlyTheyAndTheKeepersOpenIt() {
        charges.entrust(world.by, id, STEP, world.demo.liNa().member());
        charges.lay(world.by, id, STEP, "通知.txt", new ByteArrayInputStream("通知".getBytes(UTF_8)));
        var file = Objects.requireNonNull(charges.one(world.by, id, STEP).file());
        assertThat(charges.maySee(world.demo.liNa(), file)).isTrue();
        assertThat(charges.maySee(world.by, file)).isTrue();
        assertThat(charges.maySee(world.demo.wangQiang(), file)).isFalse();

        charges.entrust(world.by, id, STEP, world.demo.wangQiang().member());

        assertThat(charges.one(world.by, id, STEP).file()).isEqualTo(file);
        assertThat(charges.files(world.demo.wangQiang(), id)).containsKey(STEP);
        assertThat(charges.files(world.demo.liNa(), id)).isEmpty();
        charges.entrust(world.by, id, STEP, null);
        assertThat(charges.one(world.by, id, STEP).owner()).isNull();
    }

    @Test
    void onlyWhoKeepsTheCongressEntrustsAnything() {
        var nobody = world.demo.liNa();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> charges.entrust(nobody, id, STEP, nobody.member()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> charges.lay(nobody, id, STEP, "a.txt", new ByteArrayInputStream(new byte[] {65})));
    }

    private List<String> waitingFor(Actor actor, LocalDate day) {
        return waiting.waitingFor(actor, day).stream().map(WaitingLine::word).toList();
    }
}
