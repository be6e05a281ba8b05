package io.zhijia.merit;

import io.zhijia.refusal.Refusal.Reason;

/** Every way a selection says no. */
enum MeritRefusal implements Reason {
    /** {0}: the year */
    HELD_ALREADY,
    /** {0}: the year */
    NOBODY_QUALIFIES,
    NOTHING_TO_CHOOSE,
    UNTIL_IS_PAST,
    CLOSED_ALREADY,
    NOTHING_CHOSEN,
    /** {0}: 0 for proposals, 1 for departments, {1}: how many at most, {2}: how many were chosen */
    TOO_MANY,
    /** {0}: which */
    OWN_CANDIDATE,
    NOBODY_VOTED,
    /** {0}: which, {1}: its votes, {2}: one with more that was not chosen, {3}: its votes */
    OUTVOTED,
    /** {0}: which */
    WITHOUT_A_VOTE,
    NOT_CLOSED
}
