package io.zhijia.ballot;

/**
 * How people vote.
 *
 * @param isRemote from anywhere, so that pages wait before they drop
 * @param mayVoteAgain until the closing: the last paper counts
 */
record Manner(boolean isRemote, boolean mayVoteAgain) {

    /** Once; what was dropped stays in the box. */
    static Manner once(boolean isRemote) {
        return new Manner(isRemote, false);
    }
}
