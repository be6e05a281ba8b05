package io.zhijia.unionbuilding;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum BuildingRefusal implements Reason {
    NO_UNIONS_BELOW,
    NAME_TAKEN,
    IN_THE_FUTURE,
    NOT_BEFORE,
    NOT_ITS_TURN,
    REPLY_MISSING,
    REASON_MISSING,
    FOUNDED_STAYS,
    NOTHING_TO_TAKE_BACK,
    UNION_NAME_MISSING,
    NO_FILE,
    NO_HEADER,
    TOO_MANY
}
