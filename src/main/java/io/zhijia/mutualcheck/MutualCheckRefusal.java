package io.zhijia.mutualcheck;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum MutualCheckRefusal implements Reason {
    TOO_FEW,
    CHECKS_ITSELF,
    EACH_OTHER,
    CHECKED_TWICE,
    DAY_HAS_PASSED,
    NO_BOOK_CHOSEN,
    PERSONAL_BOOK,
    REMARK_MISSING,
    NOTHING_MARKED,
    NOT_NOW,
    NOT_YOUR_PART,
    NOTHING_WANTING
}
