package io.zhijia.planning;

import java.time.LocalDate;

/**
 * How one version of a plan speaks of an item; the version that holds on a day decides what is counted then.
 *
 * @param revision 0 for the plan as it came into force
 * @param validFrom the day that version was decided on
 * @param dropped the version gave the item up
 */
record ItemVersion(
        PlanItemId item,
        int revision,
        LocalDate validFrom,
        String title,
        LocalDate begins,
        LocalDate ends,
        boolean wholeMonths,
        boolean dropped) {

    static ItemVersion of(PlanItem item, int revision, LocalDate validFrom) {
        return new ItemVersion(
                item.id(),
                revision,
                validFrom,
                item.title(),
                item.begins(),
                item.ends(),
                item.days().wholeMonths(),
                item.isCancelled());
    }

    /** Whether these days are still what the plan says: fixing the day of "in April" needs nobody's decision. */
    boolean allows(Days days) {
        return !days.begins().isBefore(begins) && !days.ends().isAfter(ends);
    }
}
