package io.zhijia.ballot;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum BallotRefusal implements Reason {
    /** The step belongs to another stage. */
    NOT_AT_THIS_STAGE,
    NOT_A_TELLER,
    THREE_TELLERS,
    TWO_WHO_CONFIRM,
    NO_DELEGATES,
    ROLL_NOT_FROZEN,
    TIMES_MIXED_UP,
    HALL_IS_ONE_DAY,
    NOT_A_BOX_KEY,
    NOT_ON_THE_ROLL,
    PASS_TAKEN,
    VOTES_ON_PAPER,
    /** {0}: who */
    VOTES_ON_A_PHONE,
    /** {0}: to whom */
    PAPER_ISSUED,
    /** {0}: which batch */
    TWO_HAVE_TYPED,
    BATCHES_DIFFER,
    PAPERS_NOT_COUNTED,
    NOT_A_REQUEST,
    NOT_OPEN,
    PASS_NOT_VALID,
    ANOTHER_IN_THE_BOX,
    WRONG_SIZE,
    TOO_FAST,
    NOT_YET_OVER,
    /** {0}: so many papers at least */
    TOO_FEW_TO_CLOSE_EARLY,
    BEFORE_THE_HOUR,
    MORE_THAN_ENTITLED,
    /** {0} needed, {1} came */
    NO_QUORUM,
    NOT_A_PART,
    PART_OF_ANOTHER,
    /** {0}: which part is this teller's */
    NOT_YOUR_PART,
    PARTS_DO_NOT_OPEN,
    SIGNED_ALREADY,
    REASON_MISSING,
    /** {0} the question, {1} seats, {2} needed, {3} stand */
    TOO_FEW_CANDIDATES,
    /** Of such a vote every paper would betray its voter. */
    TOO_MUCH_SHOWN,
    /** {0}: the source of the rule */
    MILDER_THAN_THE_RULE,
    /** {0} how many of the tied are to be chosen */
    NOT_AMONG_TIED,
    RUN_OFF_HELD,
    /** An item of the agenda is settled by those who sit in the congress. */
    DELEGATES_SETTLE_ITEMS,
    ONE_MATTER_OF_AN_ITEM,
    RUN_OFF_UNDER_WAY,
    /** How a tie was broken has to be written down. */
    HOW_MISSING,
    /** What grades somebody was given is told to them and to whoever answers for it. */
    GRADES_ARE_NOT_PUBLIC,
    NAMES_NOT_WRITTEN,
    /** Of these names some were joined already, or are about to be. */
    NAMES_JOINED,
    /** {0}: who stands, or is written in and is another */
    MEANT_IS_ANOTHER,
    /** Who stands or is written in has no say in it. */
    NOT_ABOUT_ONESELF,
    SAME_PERSON_TWICE,
    /** {0}: at most so many */
    TOO_MANY_DOUBLES,
    /** Names were proposed to be joined, and this is not settled. */
    JOINING_OPEN,
    TIE_SETTLED,
    /** Somebody has as many votes as somebody else at the last seat. */
    TIED
}
