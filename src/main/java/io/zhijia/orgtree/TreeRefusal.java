package io.zhijia.orgtree;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum TreeRefusal implements Reason {
    NOT_ON_THAT_SIDE,
    APPROVAL_MISSING,
    OPENED_LATER,
    CLOSED,
    CLOSED_BEFORE_IT_OPENED,
    REPORT_MISSING,
    OTHERS_BELOW,
    BELOW_ITSELF,
    NOT_UNDER_THOSE_ABOVE,
    BEFORE_THE_LAST,
    MORE_WOMEN_THAN_MEMBERS,
    NO_SUCH_UNION
}
