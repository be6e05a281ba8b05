package io.zhijia.proposalexchange;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ExchangeRefusal implements Reason {
    NAME_IN_TEXT,
    CHOSEN_ALREADY,
    NOT_ASKED,
    NOT_AGREED,
    TAKEN_BACK,
    AHEAD
}
