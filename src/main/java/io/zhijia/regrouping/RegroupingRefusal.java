package io.zhijia.regrouping;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum RegroupingRefusal implements Reason {
    LIMITS_CROSS,
    ANOTHER_IS_DRAFTED,
    NOT_A_DRAFT,
    NAME_TAKEN,
    NOBODY_TICKED,
    NOT_IN_THIS_GROUP,
    NOT_SETTLED,
    BEGINS_LATER
}
