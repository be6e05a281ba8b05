package io.zhijia.planning;

import io.zhijia.planning.PlanItemState.Cancelled;
import io.zhijia.planning.PlanItemState.Fulfilled;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;

/**
 * A plan item as other modules see it.
 *
 * @param isMeasured whether it can be done at all: neither given up nor a standing duty
 */
public record PlannedWork(
        PlanItemId id,
        WorkArea area,
        String title,
        LocalDate begins,
        LocalDate ends,
        boolean done,
        boolean isMeasured) {

    static PlannedWork of(PlanItem item) {
        return new PlannedWork(
                item.id(),
                item.area(),
                item.title(),
                item.begins(),
                item.ends(),
                item.state() instanceof Fulfilled,
                !(item.state() instanceof Cancelled) && item.matter().type() != ItemType.DUTY);
    }
}
