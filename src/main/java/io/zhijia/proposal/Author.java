package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who proposes.
 *
 * @param delegation name of theirs on the day; empty if none
 * @param origin the proposal with which they came; null for those of this one
 */
record Author(MemberId member, String delegation, @Nullable ProposalId origin) {

    Author from(ProposalId merged) {
        return new Author(member, delegation, origin == null ? merged : origin);
    }
}
