package io.zhijia.archive;

import static io.zhijia.archive.EvidenceSlot.ASSESSMENT;
import static io.zhijia.archive.EvidenceSlot.CHECK;
import static io.zhijia.archive.EvidenceSlot.GOAL;
import static io.zhijia.archive.EvidenceSlot.LEDGER;
import static io.zhijia.archive.EvidenceSlot.PLAN;
import static io.zhijia.archive.EvidenceSlot.RULE;
import static io.zhijia.archive.EvidenceSlot.SUMMARY;

import java.util.List;

/** Slots that are asked for together. */
public enum EvidenceSet {
    /** 有计划、有制度、有台账、有检查、有考核 */
    FIVE(PLAN, RULE, LEDGER, CHECK, ASSESSMENT),
    /** 计划、目标、检查、总结 */
    FOUR(PLAN, GOAL, CHECK, SUMMARY);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<EvidenceSlot> slots;

    EvidenceSet(EvidenceSlot... slots) {
        this.slots = List.of(slots);
    }

    public List<EvidenceSlot> slots() {
        return slots;
    }

    /** Message key of its name. */
    public String word() {
        return "archive.set." + name();
    }
}
