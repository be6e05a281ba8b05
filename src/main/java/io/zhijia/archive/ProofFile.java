package io.zhijia.archive;

import io.zhijia.document.Attachment;

/** A piece of evidence with the file it is. */
record ProofFile(Proof proof, Attachment file) {

    EvidenceSlot slot() {
        return proof.evidence().slot();
    }

    String caption() {
        return proof.evidence().caption().isEmpty()
                ? file.name()
                : proof.evidence().caption();
    }
}
