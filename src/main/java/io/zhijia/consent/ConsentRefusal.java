package io.zhijia.consent;

import io.zhijia.refusal.Refusal.Reason;

enum ConsentRefusal implements Reason {
    ALREADY_GIVEN,
    NOT_GIVEN,
    DAY_AHEAD,
    PLACE_MISSING,
    TEXT_UNCHANGED
}
