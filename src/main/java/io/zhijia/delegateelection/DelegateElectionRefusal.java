package io.zhijia.delegateelection;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum DelegateElectionRefusal implements Reason {
    /** {0} constituency, {1} free seats */
    NO_SEAT_FREE,
    /** {0} the day */
    IN_THE_PAST,
    /** {0} constituency */
    ONE_UNDER_WAY,
    LIST_FIXED,
    STANDS_ALREADY,
    SITS_ALREADY,
    /** {0} seats, {1} needed, {2} stand */
    TOO_FEW,
    NOT_LISTED,
    COUNT_BEGUN,
    /** {0} the day */
    NOT_HELD_YET,
    COUNTER_STANDS,
    /** {0} who stand, {1} numbers */
    NOT_THAT_MANY_STAND,
    /** {0} took part, {1} staff */
    MORE_THAN_STAFF,
    /** {0} returned, {1} issued */
    MORE_RETURNED_THAN_ISSUED,
    /** {0} spoiled, {1} returned */
    MORE_SPOILED_THAN_RETURNED,
    /** {0} votes, {1} valid */
    MORE_VOTES_THAN_VALID,
    /** {0} marks, {1} valid, {2} seats */
    MORE_MARKS_THAN_SEATS,
    NOT_COUNTED,
    NOT_ELECTED,
    SAY_WHY_NOT,
    OWN_CASE,
    NOT_REVIEWED,
    NOT_POSTED,
    /** {0} last day */
    POSTING_OVER,
    /** {0} last day */
    POSTING_RUNS,
    /** {0} how many */
    OBJECTIONS_OPEN,
    ANSWERED_ALREADY,
    OBJECTED_ALREADY,
    OVER_ALREADY
}
