package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser says of a draft (提案指导): for its authors alone, and no part of the proposal.
 *
 * @param number from 1; who is asked again gets another
 * @param remark empty while the adviser is asked
 */
record Advice(
        int number,
        MemberId adviser,
        LocalDateTime askedAt,
        String remark,
        @Nullable LocalDateTime givenAt) {

    boolean isGiven() {
        return givenAt != null;
    }

    boolean waitsFor(MemberId member) {
        return !isGiven() && adviser.equals(member);
    }
}
