package io.zhijia.selfservice;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum SelfRefusal implements Reason {
    /** {0}: since when */
    STILL_WAITING,
    NOTHING_CHANGED,
    NO_LONGER_WAITING,
    REASON_MISSING
}
