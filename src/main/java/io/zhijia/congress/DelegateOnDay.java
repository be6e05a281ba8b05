package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits in the staff's assembly on a day.
 *
 * @param mayVote delegates may, and second proposals; observers and invited guests may neither
 * @param delegation null for guests, and where all meet
 * @param delegationName empty likewise
 * @param head 团长 of that delegation today; null while there is none
 */
public record DelegateOnDay(
        MemberId member,
        boolean mayVote,
        @Nullable DelegationId delegation,
        String delegationName,
        @Nullable MemberId head) {

    public boolean isHead() {
        return member.equals(head);
    }
}
