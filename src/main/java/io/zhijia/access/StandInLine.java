package io.zhijia.access;

import io.zhijia.identity.Delegation;

/**
 * One line of who stands in for whom.
 *
 * @param where name of the group, for its leader
 * @param now whether it gives anything today
 * @param mayRecall whether whoever looks can end it
 */
record StandInLine(
        Delegation delegation,
        String holder,
        String taker,
        String where,
        boolean now,
        boolean over,
        boolean mayRecall) {

    /** Message key of how it stands. */
    String state() {
        return over ? "access.standIn.over" : now ? "access.standIn.now" : "access.standIn.ahead";
    }
}
