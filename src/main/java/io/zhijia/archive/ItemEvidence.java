package io.zhijia.archive;

import io.zhijia.planning.PlannedWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that proves one plan item. */
record ItemEvidence(
        PlannedWork item,
        Set<EvidenceSlot> filled,
        List<ProofFile> files,
        List<Waiver> waivers,
        List<RecordLine> entries) {

    List<ProofFile> in(EvidenceSlot slot) {
        return all(slot).stream().filter(file -> file.proof().isCurrent()).toList();
    }

    /** Also what was replaced by a newer version. */
    List<ProofFile> all(EvidenceSlot slot) {
        return files.stream().filter(file -> file.slot() == slot).toList();
    }

    Optional<Waiver> waived(EvidenceSlot slot) {
        return waivers.stream().filter(waiver -> waiver.slot() == slot).findFirst();
    }

    boolean isFilled(EvidenceSlot slot) {
        return filled.contains(slot);
    }
}
