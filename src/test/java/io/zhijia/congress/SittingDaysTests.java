package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.SAME_DAY_STILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.SittingDays.Past;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.refusal.Refusal;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A sitting that goes on for days: each has its own list and quorum, and whoever came on any of them came. */
@SpringBootTest(properties = "demo=true")
class SittingDaysTests {

    private final ApplicationContext beans;
    private final CheckInService door;
    private final SittingService sittings;
    private final SittingOfThree world;

    SittingDaysTests(ApplicationContext beans, CheckInService door, SittingService sittings) {
        this.beans = beans;
        this.door = door;
        this.sittings = sittings;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void theNextDayBeginsWithAnEmptyListAndWhoCameOnAnyDayCame() {
        openedYesterday();
        assertThat(world.view().quorum().got()).isEqualTo(2);

        door.nextDay(world.by, world.id);
        door.nextDay(world.by, world.id);
        assertThat(world.view().quorum().got()).as("nobody is here yet").isZero();
        assertThat(world.view().quorum().base()).isEqualTo(3);
        assertThat(door.day(world.by, world.view().of().sitting())).isEqualTo(world.today);
        assertThat(door.past(world.by, world.id))
                .extracting(Past::delegate)
                .containsExactlyInAnyOrder(world.delegate(world.demo.liNa()), world.delegate(world.demo.wangQiang()));
        assertThat(door.past(world.by, world.id))
                .allMatch(one -> one.day().equals(world.today.minusDays(1)) && one.presence() == Presence.PRESENT);

        var code = beans.getBean(HallViews.class).code(world.by, world.id);
        assertThat(door.checkIn(world.demo.wangQiang(), world.id, code))
                .as("nobody is late for a sitting that goes on")
                .isEqualTo(Presence.PRESENT);
        world.present(world.demo.chenJing());
        assertThat(world.view().quorum().got()).isEqualTo(2);

        sittings.close(world.by, world.id, 0, "通过决议", "第五届第一次教代会");
        assertThat(world.view().of().sitting().state()).isInstanceOfSatisfying(Closed.class, closed -> {
            assertThat(closed.entitled()).isEqualTo(3);
            assertThat(closed.present()).isEqualTo(3);
        });
        assertThat(beans.getBean(DutyViews.class).all(world.by, world.term).lines())
                .as("also who came on the first day only")
                .hasSize(3)
                .allMatch(line -> line.duty().came() == 1 && line.duty().excused() == 0);
    }

    @Test
    void aListStaysForItsDayAndOnlyWhoKeepsTheCongressBeginsTheNext() {
        refused(() -> door.nextDay(world.by, world.id), NOT_OPEN);
        world.open();
        refused(() -> door.nextDay(world.by, world.id), SAME_DAY_STILL);
        assertThat(world.view().quorum().got()).isEqualTo(2);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> door.nextDay(world.demo.liNa(), world.id));
        var stranger = new SittingOfThree(beans).by;
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> door.nextDay(stranger, world.id));
    }

    private void openedYesterday() {
        sittings.change(world.by, world.id, world.today.minusDays(1).atTime(9, 0), "报告厅", "");
        world.open();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
