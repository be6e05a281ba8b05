package io.zhijia.plansource;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum SourceRefusal implements Reason {
    NO_POINTS,
    TOO_MANY_POINTS,
    POINT_TOO_LONG,
    NO_PLAN,
    NO_MEASURES,
    PLAN_OVER,
    NOTHING_TICKED
}
