package io.zhijia.reserved;

import io.zhijia.refusal.Refusal.Reason;

enum ReservedRefusal implements Reason {
    /** {0}: the day */
    DAY_AHEAD,
    NO_SUCH_MATTER,
    NO_SUCH_ITEM,
    LISTED_ALREADY,
    STILL_USED
}
