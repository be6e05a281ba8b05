package io.zhijia.election;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ElectionRefusal implements Reason {
    NO_SEATS,
    MEMBERS_BY_THE_MEETING,
    ONE_BODY_BY_ITSELF,
    NOBODY_SITS,
    /** The ballot is set up, and the lists are fixed. */
    FIXED,
    STANDS_ALREADY,
    NOBODY_STANDS,
    /** {0} the post, {1} seats, {2} needed, {3} stand */
    TOO_FEW,
    /** {0} who, {1} what is against it */
    MAY_NOT_STAND,
    ADOPTED_ALREADY,
    NOT_ADOPTED,
    /** R4.16; {0} who */
    CANDIDATE_TELLS,
    NOT_DECIDED,
    STARTED_ALREADY
}
