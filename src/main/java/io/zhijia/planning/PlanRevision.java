package io.zhijia.planning;

import java.time.LocalDate;
import java.util.List;

/** A settled revision of a plan, as other modules may print it. */
public record PlanRevision(int number, LocalDate on, String meeting, String why, List<Change> changes) {

    /**
     * What it did to one item.
     *
     * @param kind added, changed, cancelled or resumed
     * @param daysBefore as a list shows them; empty where there was nothing
     */
    public record Change(
            PlanItemId item,
            Kind kind,
            String reason,
            String titleBefore,
            String daysBefore,
            String titleAfter,
            String daysAfter) {}

    /** What a revision may do to an item. */
    public enum Kind {
        ADDED,
        CHANGED,
        CANCELLED,
        RESUMED
    }

    static Change of(RevisedItem item) {
        return new Change(
                item.item(),
                Kind.valueOf(item.change().name()),
                item.reason(),
                item.titleBefore(),
                item.daysBefore(),
                item.titleAfter(),
                item.daysAfter());
    }
}
