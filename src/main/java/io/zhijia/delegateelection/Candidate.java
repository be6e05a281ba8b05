package io.zhijia.delegateelection;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands.
 *
 * @param by who recommended them
 * @param votes null before they are counted
 * @param review null before their qualification was looked at
 */
record Candidate(
        MemberId member,
        String by,
        boolean isFrontline,
        boolean isLeader,
        @Nullable Integer votes,
        Standing standing,
        @Nullable Review review) {

    static Candidate recommended(MemberId member, String by, boolean isFrontline, boolean isLeader) {
        return new Candidate(member, by, isFrontline, isLeader, null, Standing.STANDS, null);
    }

    Candidate counted(int votes, Standing standing) {
        return new Candidate(member, by, isFrontline, isLeader, votes, standing, null);
    }

    Candidate reviewed(Review review) {
        return new Candidate(member, by, isFrontline, isLeader, votes, standing, review);
    }

    boolean isElected() {
        return standing == Standing.ELECTED;
    }

    boolean isToReview() {
        return isElected() && review == null;
    }

    /** Elected, and nothing is against it. */
    boolean isThrough() {
        return isElected() && review != null && review.isPassed();
    }
}
