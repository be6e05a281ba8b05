package io.zhijia.handin;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum HandInRefusal implements Reason {
    FILE_IT_FIRST,
    RECEIVED_ALREADY,
    SENT_BACK_ALREADY,
    THEY_ANSWER_THEMSELVES,
    DAY_AHEAD,
    BEFORE_IT_WENT
}
