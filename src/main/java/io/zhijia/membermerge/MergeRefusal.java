package io.zhijia.membermerge;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum MergeRefusal implements Reason {
    SAME_ENTRY,
    OWN_ENTRY,
    NO_HISTORY,
    UNDONE_ALREADY,
    TOO_LATE,
    MERGED_AGAIN
}
