package io.zhijia.planning;

import static io.zhijia.planning.PlanFixtures.APRIL_9;
import static io.zhijia.planning.PlanFixtures.badminton;
import static io.zhijia.planning.PlanFixtures.item;
import static io.zhijia.planning.PlanFixtures.year2026;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.StandingItem.Standing;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayOfThePlanTests {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);

    private final Plan plan = year2026(UnionId.next());
    private final PlanItem badminton = badminton(plan);

    @Test
    void aPlanNotInForceIsCountedAsItIsNow() {
        assertThat(on(APRIL_9, List.of(), badminton, badminton.cancelled("雨", MARCH_1)))
                .extracting(StandingItem::standing)
                .containsExactly(Standing.OPEN);
        assertThat(on(APRIL_9.plusDays(1), List.of(), badminton))
                .extracting(StandingItem::standing)
                .containsExactly(Standing.OVERDUE);
    }

    @Test
    void whatALaterRevisionMovesIsStillLateOnTheDayBefore() {
        var moved = badminton.revised(item(plan, "教职工羽毛球赛", MAY_4.plusDays(30), MAY_4.plusDays(30)));
        var versions = List.of(ItemVersion.of(badminton, 0, MARCH_1), ItemVersion.of(moved, 1, MAY_4));

        assertThat(on(MAY_4.minusDays(1), versions, moved))
                .extracting(StandingItem::standing)
                .containsExactly(Standing.OVERDUE);
        assertThat(on(MAY_4, versions, moved))
                .extracting(StandingItem::standing)
                .containsExactly(Standing.OPEN);
    }

    @Test
    void whatALaterRevisionAddsOrDropsCountsOnlyFromItsDay() {
        var walk = item(plan, "健步走", MAY_4, MAY_4);
        var dropped = badminton.cancelled("场地整修", MAY_4);
        var versions = List.of(
                ItemVersion.of(badminton, 0, MARCH_1),
                ItemVersion.of(dropped, 1, MAY_4),
                ItemVersion.of(walk, 1, MAY_4));

        assertThat(on(MAY_4.minusDays(1), versions, dropped, walk))
                .extracting(StandingItem::id)
                .containsExactly(badminton.id());
        assertThat(on(MAY_4, versions, dropped, walk))
                .extracting(StandingItem::id)
                .containsExactly(walk.id());
    }

    @Test
    void whatWasDoneAfterwardsIsNotDoneYet() {
        var done = badminton.progressed(APRIL_9, "/tournaments/1");

        assertThat(on(APRIL_9.minusDays(1), List.of(), done))
                .extracting(StandingItem::standing)
                .containsExactly(Standing.OPEN);
        assertThat(on(APRIL_9, List.of(), done))
                .extracting(StandingItem::standing)
                .containsExactly(Standing.DONE);
    }

    private static List<StandingItem> on(LocalDate day, List<ItemVersion> versions, PlanItem... items) {
        return DayOfThePlan.of(day, versions).standing(List.of(items));
    }
}
