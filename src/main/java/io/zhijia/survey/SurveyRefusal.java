package io.zhijia.survey;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum SurveyRefusal implements Reason {
    /** A question asks who somebody is; {0}: its text */
    ASKS_WHO,
    NEEDS_OPTIONS,
    TOO_MANY_QUESTIONS,
    NO_QUESTIONS,
    QUESTIONS_ARE_FIXED,
    NOBODY_IS_ASKED,
    NAMED_WITHOUT_CODES,
    /** {0}: last day */
    LAST_DAY_IS_PAST,
    /** {0}: first day */
    NOT_YET_OPEN,
    NOT_OPEN,
    /** {0}: last day */
    STILL_OPEN,
    NOT_CLOSED,
    NOT_FOR_YOU,
    CODE_TAKEN,
    CODE_USED,
    CODE_NOT_VALID,
    IS_NAMED,
    IS_ANONYMOUS,
    TOO_MANY_SLIPS,
    TOO_MANY_TRIES,
    REMARKS_WAIT,
    REMARK_IS_REVIEWED,
    /** {0}: how many needs */
    NEEDS_WAIT,
    MEASURE_OR_REASON,
    NEED_IS_SETTLED,
    NEED_CHANGED,
    KEPT_ELSEWHERE
}
