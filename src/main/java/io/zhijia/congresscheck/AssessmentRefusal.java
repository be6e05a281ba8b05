package io.zhijia.congresscheck;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum AssessmentRefusal implements Reason {
    YEAR_AHEAD,
    TOO_MANY_POINTS,
    SAY_WHY,
    NOT_ALL_GRADED,
    CONFIRMED_ALREADY,
    NOT_CONFIRMED,
    REASON_MISSING,
    NOT_OPENED,
    EMPTY_SCHEME
}
