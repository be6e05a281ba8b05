package io.zhijia.planimport;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ImportRefusal implements Reason {
    NOTHING_TO_READ,
    NOTHING_FOUND,
    TOO_MANY_FILES,
    TEXT_TOO_LONG,
    PLAN_NOT_CHOSEN,
    ALREADY_ACCEPTED,
    ALREADY_KEPT,
    NOT_ACCEPTED,
    NOT_A_PLAN,
    IS_A_PLAN,
    PERIOD_UPSIDE_DOWN,
    PERIOD_TOO_LONG,
    MONTH_OUTSIDE_PERIOD,
    DAY_OUTSIDE_PERIOD,
    ENDS_BEFORE_IT_BEGINS,
    NOTHING_FILLED_IN,
    NOTHING_TO_JOIN,
    NO_MONTHS_TO_JOIN,
    NOTHING_TO_SPLIT,
    NO_ENTRIES_LEFT,
    NAME_NOT_THERE,
    POST_MISSING
}
