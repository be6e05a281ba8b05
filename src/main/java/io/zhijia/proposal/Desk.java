package io.zhijia.proposal;

import java.util.List;

/**
 * What one person has to do with proposals.
 *
 * @param own they are a proposer
 * @param asking they are invited to second
 * @param toReview they head the delegation
 */
record Desk(List<ProposalLine> own, List<ProposalLine> asking, List<ProposalLine> toReview) {

    boolean isEmpty() {
        return own.isEmpty() && asking.isEmpty() && toReview.isEmpty();
    }
}
