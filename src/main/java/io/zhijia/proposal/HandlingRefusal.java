package io.zhijia.proposal;

import io.zhijia.refusal.Refusal.Reason;

/** Every way the second half of a proposal's course says no, beside {@link ProposalRefusal}. */
enum HandlingRefusal implements Reason {
    NOT_ASSIGNED,
    /** {0}: the department */
    CO_HANDLER_IS_THE_HANDLER,
    /** {0}: that day */
    DUE_IN_THE_PAST,
    NO_SUCH_DEPARTMENT,
    NO_SUCH_PART,
    REPLACED_BY_THE_SAME,
    /** {0}: who */
    PROPOSER_WOULD_HANDLE,
    ASKED_ONESELF,
    /** {0}: who */
    MAY_NOT_SIGN,
    NOT_ASKED_TO_INSTRUCT,
    INSTRUCTED_ALREADY,
    INSTEAD_MISSING,
    IN_THE_FUTURE,
    PAUSED_ALREADY,
    NOT_PAUSED,
    STILL_PAUSED,
    /** {0}: how many days at most */
    EXTENSION_TOO_LONG,
    NOT_ASKED_TO_COUNTERSIGN,
    OBJECTION_WITHOUT_WORDS,
    PLANNED_DAY_MISSING,
    OUTCOME_OF_ANOTHER_SCALE,
    NOT_ANSWERED,
    NOTHING_TO_PUBLISH,
    PUBLISHED_ALREADY,
    NOT_AMONG_THE_PROPOSERS,
    HANDLERS_DO_NOT_RATE,
    RATED_ALREADY,
    REASON_FOR_DISSATISFACTION,
    NOT_TO_BE_RATED,
    HANDLERS_DO_NOT_TYPE,
    OWN_SHEET,
    SHEET_OF_NO_PROPOSER,
    /** {0}: whose */
    SHEET_RATED_ALREADY,
    TYPED_BY_YOU,
    /** {0}: per cent before */
    GOES_DOWN_WITHOUT_REASON,
    HUNDRED_NEEDS_EVIDENCE,
    NEXT_DAY_MISSING,
    REPLIED_TO_ALREADY,
    NOTHING_OVERDUE
}
