package io.zhijia.membership;

import io.zhijia.refusal.Refusal.Reason;

enum MembershipRefusal implements Reason {
    NUMBER_TAKEN,
    NOT_A_MEMBER_NOW,
    ALREADY_RETIRED,
    ALREADY_RESERVED,
    CANNOT_RETURN,
    BEFORE_JOINING,
    IN_THE_FUTURE,
    NOT_YOURS_TO_SEE,
    NO_SUCH_PLACE
}
