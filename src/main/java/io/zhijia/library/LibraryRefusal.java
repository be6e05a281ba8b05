package io.zhijia.library;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum LibraryRefusal implements Reason {
    NOTHING_OFFERED,
    NOT_WAITING,
    NOT_CLEARED,
    NOT_PUBLISHED,
    ON_THE_SHELF,
    WITHDRAWN_ALREADY,
    NOT_YOURS,
    NOT_TAKEN,
    NO_STEPS
}
