package io.zhijia.retiree;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum RetireeRefusal implements Reason {
    NOT_YOURS_TO_SEE,
    NUMBER_IN_TEXT,
    NOBODY_RETIRED,
    /** {0}: the year */
    YEAR_HAS_ONE,
    /** {0}: the day */
    DUE_HAS_PASSED,
    NO_SUCH_ITEM,
    /** {0}: the day of the closing */
    CLOSED,
    NOTE_MISSING,
    NOTHING_NEW,
    NOBODY_ANSWERED
}
