package io.zhijia.twoperson;

import io.zhijia.refusal.Refusal.Reason;

enum TwoPersonRefusal implements Reason {
    SECOND_PERSON_NEEDED,
    REASON_MISSING,
    ASKED_ALREADY,
    NOT_NEEDED,
    NOT_ONES_OWN,
    CONCERNS_ONESELF,
    STANDS_IN_FOR_THEM,
    DECIDED_ALREADY,
    TOO_LATE
}
