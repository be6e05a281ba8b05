package io.zhijia.compliance;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ComplianceRefusal implements Reason {
    TITLE_MISSING,
    YEAR_TAKEN,
    NOT_A_YEAR,
    CONCLUDED,
    MISSING,
    HIGH_RISK,
    NOT_TOLD,
    TOLD_BEFORE_KNOWN,
    NOT_A_MOMENT,
    NOT_A_NUMBER,
    ROW_EMPTY
}
