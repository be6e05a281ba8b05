package io.zhijia.membercase;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum CaseRefusal implements Reason {
    /** {0}: name and staff number of the member */
    ALREADY_A_MEMBER,
    /** {0}: since when the other case is open */
    UNDER_WAY,
    NOT_A_MEMBER,
    /** {0}: name */
    OPINION_MISSING,
    OWN_CASE,
    DECIDED_ALREADY,
    IN_THE_FUTURE,
    REASON_MISSING,
    NOT_YOUR_GROUP,
    NOT_YOURS_TO_SEE,
    NOBODY_CHOSEN
}
