package io.zhijia.committee;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum CommitteeRefusal implements Reason {
    NAME_TAKEN,
    CLOSED,
    YEARS_OF_AN_ELECTED_BODY,
    ANOTHER_IS_PREPARED,
    NUMBER_TAKEN,
    ELECTED_ALREADY,
    ELECTED_LATER_THAN_TODAY,
    ELECTED_BEFORE_THE_LAST,
    NOT_ELECTED_YET,
    REPLY_BEFORE_ELECTION,
    EXTENDS_TO_NOTHING,
    TERM_ENDED,
    NO_TERM,
    HEAD_TAKEN,
    SITS_ALREADY,
    SITS_BEFORE_THE_TERM,
    NOT_IN_AUDIT,
    LEFT_ALREADY,
    LEAVES_BEFORE,
    /** Asked of whoever comes into the union's committee. */
    DECLARATION_MISSING,
    RELATIVE_OF_PRINCIPAL,
    WHY_BEFORE_THE_END,
    CONSENTS_MISSING,
    RECALL_NEEDS_MORE_THAN_HALF,
    DAY_AHEAD,
    NO_WORK,
    FULL_TIME_NEEDS_NONE,
    DAYS_USED_UP
}
