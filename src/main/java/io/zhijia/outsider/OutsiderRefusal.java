package io.zhijia.outsider;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum OutsiderRefusal implements Reason {
    NO_NUMBERS,
    ONE_AT_A_TIME,
    PUPIL_WITHOUT_CONTACT,
    PURGE_AHEAD,
    /** {0}: the last day that will do */
    PURGE_TOO_LATE
}
