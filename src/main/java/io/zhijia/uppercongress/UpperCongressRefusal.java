package io.zhijia.uppercongress;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum UpperCongressRefusal implements Reason {
    ENDS_BEFORE_IT_OPENS,
    MORE_PRESENT_THAN_ENTITLED,
    MORE_VOTES_THAN_PRESENT,
    NOT_CHOSEN_YET,
    DELEGATE_ALREADY,
    SEATS_TAKEN,
    IN_THE_FUTURE,
    NOT_OVER_YET,
    REPORTED_ALREADY
}
