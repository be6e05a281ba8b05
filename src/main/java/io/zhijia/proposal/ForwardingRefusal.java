package io.zhijia.proposal;

import io.zhijia.refusal.Refusal.Reason;

/** Every way the passing on to the union above says no. */
enum ForwardingRefusal implements Reason {
    NOT_TO_BE_FORWARDED,
    FORWARDED_ALREADY,
    NAME_IN_TEXT,
    NOT_ASKED,
    NOT_AGREED_BY_ALL,
    NOT_SENT,
    TAKEN_BACK,
    SETTLED_ALREADY,
    THEY_ANSWER_THEMSELVES,
    NOT_ABOVE_US,
    NO_LONGER_ABOVE
}
