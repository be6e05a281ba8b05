package io.zhijia.archive;

/** That a slot of evidence does not apply to a plan item (不适用), and why. */
record Waiver(EvidenceSlot slot, String reason, String by) {}
