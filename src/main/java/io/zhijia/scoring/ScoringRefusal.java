package io.zhijia.scoring;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ScoringRefusal implements Reason {
    NOT_AT_THIS_STAGE,
    /** {0} the most */
    ITEMS_MIXED_UP,
    /** {0} the sum */
    ITEMS_ARE_NOT_100,
    /** {0} the sum */
    WEIGHTS_ARE_NOT_100,
    BOUNDS_MIXED_UP,
    /** {0} days */
    CONSULTATION_TOO_SHORT,
    /** {0} last day */
    CONSULTATION_RUNS,
    CONSULTATION_IS_OVER,
    /** {0} how many */
    OPINIONS_WAIT,
    ANSWERED_ALREADY,
    /** {0} last day of the opinions */
    PASSED_TOO_EARLY,
    NOT_APPLIED,
    DAYS_MIXED_UP,
    NOBODY_IS_ASSESSED,
    /** {0} how many people */
    SCORES_MISSING,
    /** {0} days, {1} given */
    POSTED_TOO_SHORT,
    /** A breach found today would not count in what is posted today. */
    FOUND_TODAY,
    /** {0} last day */
    STILL_POSTED,
    /** {0} how many */
    OBJECTIONS_WAIT,
    OBJECTIONS_ARE_CLOSED,
    OBJECTED_ALREADY,
    POINTS_MIXED_UP,
    /** A filled sheet has no column of staff numbers. */
    NO_HEADER,
    /** {0} items without a column */
    COLUMNS_MISSING,
    REASON_MISSING,
    NOT_ASKED,
    IS_EXEMPT,
    /** Nobody gives themselves the points of another side. */
    OWN_SCORE,
    /** Nobody answers their own objection. */
    OWN_OBJECTION,
    NO_SUCH_RULE,
    EVIDENCE_MISSING,
    HEARING_MISSING,
    HEARD_ALREADY,
    /** {0} the most */
    DEDUCTION_MIXED_UP,
    /** Neither who is meant nor who reported it decides. */
    OWN_BREACH
}
