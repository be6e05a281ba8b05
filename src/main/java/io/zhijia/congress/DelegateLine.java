package io.zhijia.congress;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list of delegates.
 *
 * @param place where it stands in the list, from 1
 * @param constituency name; empty for guests, and where all meet
 * @param delegation name; empty likewise
 * @param isHead whether they head it today
 * @param replaces name of whoever had the seat before; empty if nobody had
 * @param needed votes usually needed to be elected; null where the votes are not known
 */
record DelegateLine(
        int place,
        Delegate delegate,
        String name,
        String constituency,
        String delegation,
        boolean isHead,
        String replaces,
        @Nullable Integer needed) {

    /** Fewer votes were written down than are usually needed. */
    boolean isShortOfVotes() {
        var votes = delegate.votes();
        return needed != null && votes != null && votes < needed;
    }
}
