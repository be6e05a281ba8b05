package io.zhijia.plancheck;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum CheckRefusal implements Reason {
    NO_PLAN,
    NOTHING_TO_CHECK,
    NOBODY_PRESENT,
    CHECKED_IN_THE_FUTURE,
    NEXT_IN_THE_PAST
}
