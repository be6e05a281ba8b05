package io.zhijia.planconsultation;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ConsultationRefusal implements Reason {
    NOT_A_DRAFT,
    ALREADY_OPEN,
    NOT_OPEN,
    LAST_DAY_IS_PAST,
    OPINIONS_WAIT,
    STILL_OPEN,
    OPINION_GIVEN,
    ALREADY_ANSWERED,
    NO_ANSWER,
    NO_REASON,
    NOT_YOUR_OPINION
}
