package io.zhijia.datadesk;

import io.zhijia.refusal.Refusal.Reason;

enum DeskRefusal implements Reason {
    TEXT_MISSING,
    ANSWER_MISSING,
    WHO_MISSING,
    /** {0}: the day */
    DAY_AHEAD,
    SETTLED,
    /** {0}: since when */
    STILL_OPEN
}
