package io.zhijia.roll;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum RollRefusal implements Reason {
    FROZEN,
    /** {0}: the day */
    NOT_YET,
    NOBODY,
    /** {0}: how many */
    OBJECTIONS_OPEN,
    ANSWERED_ALREADY
}
