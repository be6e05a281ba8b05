package io.zhijia.archive;

import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedWork;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of a year against the slots of a set: what is there, what does not apply, what is missing. */
record SlotMatrix(
        Year year,
        EvidenceSet set,
        List<PlannedWork> items,
        Map<PlanItemId, Set<EvidenceSlot>> filled,
        Map<PlanItemId, Set<EvidenceSlot>> waived) {

    boolean isFilled(PlannedWork item, EvidenceSlot slot) {
        return filled.getOrDefault(item.id(), Set.of()).contains(slot);
    }

    boolean isWaived(PlannedWork item, EvidenceSlot slot) {
        return waived.getOrDefault(item.id(), Set.of()).contains(slot);
    }

    /** Items with every slot filled or not applying: fact S2. */
    long complete() {
        return items.stream().filter(this::isComplete).count();
    }

    private boolean isComplete(PlannedWork item) {
        return set.slots().stream().allMatch(slot -> isFilled(item, slot) || isWaived(item, slot));
    }

    /** How many items miss a slot. */
    long missing(EvidenceSlot slot) {
        return items.stream()
                .filter(item -> !isFilled(item, slot) && !isWaived(item, slot))
                .count();
    }
}
