package io.zhijia.planning;

import io.zhijia.almanac.Festival;
import io.zhijia.identity.MemberId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a plan, as other modules may read it.
 *
 * @param wholeMonths only the months are known
 * @param from on the clock; null together with {@code until} if nobody said
 * @param festival the festival its days were derived from, with so many days before (negative) or after it
 * @param fulfilledOn null unless it is on record
 * @param cancelledOn null unless it was cancelled
 */
public record PlannedItem(
        PlanItemId id,
        PlanId plan,
        WorkArea area,
        Set<WorkArea> sideAreas,
        LaunchKind kind,
        String title,
        String note,
        LocalDate begins,
        LocalDate ends,
        boolean wholeMonths,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String venue,
        @Nullable MemberId owner,
        Set<MemberId> coOwners,
        @Nullable Festival festival,
        int festivalOffset,
        boolean open,
        @Nullable LocalDate fulfilledOn,
        @Nullable LocalDate cancelledOn) {

    static PlannedItem of(PlanItem item) {
        var days = item.days();
        var hours = days.hours();
        var anchor = days.anchor();
        return new PlannedItem(
                item.id(),
                item.plan(),
                item.area(),
                item.matter().sideAreas(),
                item.kind(),
                item.title(),
                item.matter().note(),
                days.begins(),
                days.ends(),
                days.wholeMonths(),
                hours == null ? null : hours.from(),
                hours == null ? null : hours.until(),
                days.venue(),
                item.charge().owner(),
                item.charge().coOwners(),
                anchor == null ? null : anchor.festival(),
                anchor == null ? 0 : anchor.offset(),
                item.isWaiting() || item.state() instanceof PlanItemState.Underway,
                item.state() instanceof PlanItemState.Fulfilled done ? done.on() : null,
                item.state() instanceof PlanItemState.Cancelled gone ? gone.on() : null);
    }

    public boolean isFulfilled() {
        return fulfilledOn != null;
    }

    public boolean isCancelled() {
        return cancelledOn != null;
    }
}
