package io.zhijia.secondfactor;

import io.zhijia.refusal.Refusal.Reason;

enum SecondFactorRefusal implements Reason {
    LOCKED,
    NOT_SET_UP,
    SET_UP_ALREADY,
    OWN_FIRST,
    NOT_ONES_OWN
}
