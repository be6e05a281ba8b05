package io.zhijia.reporting;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ReportRefusal implements Reason {
    NOTHING_SAID,
    IN_THE_FUTURE,
    VOID_ALREADY,
    ANSWERED_ALREADY,
    NOT_BEFORE,
    NOT_TO_BE_SETTLED,
    AMOUNT_MISSING
}
