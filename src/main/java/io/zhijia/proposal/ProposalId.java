package io.zhijia.proposal;

import java.util.UUID;

/** A proposal; other modules may hold one. */
public record ProposalId(UUID value) {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
