package io.zhijia.keeping;

import io.zhijia.refusal.Refusal.Reason;

enum KeepingRefusal implements Reason {
    /** {0}: how many months at least */
    TOO_SHORT,
    /** {0}: how many months at most */
    TOO_LONG,
    NOTHING_TO_CLEAR
}
