package io.zhijia.activist;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ActivistRefusal implements Reason {
    ON_THE_LIST_ALREADY,
    NOBODY_TO_TAKE_OVER
}
