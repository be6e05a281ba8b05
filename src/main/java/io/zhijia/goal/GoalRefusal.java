package io.zhijia.goal;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum GoalRefusal implements Reason {
    UNKNOWN_KIND,
    PLAN_OVER,
    NO_REASON,
    NOTHING_TICKED,
    COUNTED_TWICE,
    SAME_RECORDS
}
