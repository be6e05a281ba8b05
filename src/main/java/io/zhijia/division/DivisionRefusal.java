package io.zhijia.division;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum DivisionRefusal implements Reason {
    STANDS_IN_FOR_ONESELF,
    IN_CHARGE_ALREADY,
    BEGINS_BEFORE_THE_LAST,
    ENDED_ALREADY,
    ENDS_BEFORE_IT_BEGINS,
    NO_PORTFOLIOS,
    NOTHING_TO_PRINT
}
