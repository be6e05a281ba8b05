package io.zhijia.archive;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ArchiveRefusal implements Reason {
    FEWER_TIMES_THAN_PERSONS,
    FEWER_THAN_KNOWN,
    NOT_YET_DONE,
    NOT_YOUR_GROUP,
    YEAR_CLOSED,
    YEAR_NOT_OVER,
    YEAR_CLOSED_ALREADY,
    CORRECTED_ALREADY,
    REPLACED_ALREADY,
    NOTHING_CHANGED
}
