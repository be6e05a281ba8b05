package io.zhijia.inspection;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum InspectionRefusal implements Reason {
    NO_BOOK_CHOSEN,
    PERSONAL_BOOK,
    DAY_HAS_PASSED,
    TOO_FAR_AHEAD,
    TOO_MANY_TRIES
}
