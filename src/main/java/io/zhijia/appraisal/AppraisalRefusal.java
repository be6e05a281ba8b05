package io.zhijia.appraisal;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum AppraisalRefusal implements Reason {
    /** The ballots are ordered, and nothing of the round changes any more. */
    FIXED,
    /** {0} the name */
    RATED_ALREADY,
    /** {0} how many, {1} the most */
    TOO_MANY_OBJECTS,
    NOBODY_IS_RATED,
    NOBODY_RATES,
    /** {0} the sum */
    WEIGHTS_ARE_NOT_100,
    /** {0} the name of what no group rates */
    RATED_BY_NOBODY,
    /** {0} the name of the group that rates nothing */
    RATES_NOTHING,
    GROUP_RATES_NOTHING,
    SOURCE_MISSING,
    /** {0} the most criteria, {1} signs */
    CRITERIA_MIXED_UP,
    /** {0} who */
    OBJECT_TELLS,
    /** {0} the group, {1} how many it has */
    GROUP_TOO_SMALL,
    BALLOTS_RUN,
    /** The round says nothing of the personnel's assessment, or what is rated is nobody. */
    NOT_COMBINED,
    /** Nobody notes what the personnel found of them. */
    OWN_ASSESSMENT,
    /** {0} names of those the personnel has said nothing of */
    ASSESSMENTS_MISSING,
    NOT_DECIDED,
    REPORTED_ALREADY,
    NOT_REPORTED,
    /** There is nothing more to report before the vote. */
    REPORTS_ARE_CLOSED,
    /** Only what was named beforehand (APR-07). */
    USE_NOT_NAMED,
    /** Whoever does it does not check it. */
    OWN_MEASURE,
    CHECKED_ALREADY,
    /** Whoever is rated does not go through what others say of them. */
    OWN_WORDS,
    NO_WORDS_ASKED,
    STANDS_IN_THE_PLAN
}
