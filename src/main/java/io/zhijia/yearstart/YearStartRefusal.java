package io.zhijia.yearstart;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum YearStartRefusal implements Reason {
    NO_MONTHS,
    NOT_A_DAY
}
