package io.zhijia.firmcongress;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum FirmRefusal implements Reason {
    NOT_FOR_THIS_UNIT,
    NAME_TAKEN,
    IN_THE_FUTURE,
    NO_CONGRESS_YET,
    BEFORE_IT_WAS_SET_UP,
    FIRM_CLOSED,
    REASON_MISSING,
    NO_FILE,
    NO_HEADER,
    TOO_MANY
}
