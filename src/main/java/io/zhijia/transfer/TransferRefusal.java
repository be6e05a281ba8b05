package io.zhijia.transfer;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum TransferRefusal implements Reason {
    /** {0}: the name that was typed */
    NO_SUCH_UNION,
    OWN_UNION,
    NOT_A_MEMBER,
    /** {0}: the number of the case */
    CASE_UNDER_WAY,
    HOLDS_OFFICE,
    LEAVES_LATER,
    /** {0}: the day of the latest fact */
    LEAVES_TOO_EARLY,
    REASON_MISSING,
    CASE_CLOSED,
    NOT_OURS_TO_WITHDRAW,
    ALREADY_OURS,
    NO_SLIP_NEEDED
}
