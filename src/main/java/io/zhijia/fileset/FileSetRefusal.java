package io.zhijia.fileset;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum FileSetRefusal implements Reason {
    NAME_MISSING,
    DAYS_TURNED_ROUND,
    TOO_LONG,
    OPEN_ALREADY,
    TEMPLATE_NAME_TAKEN,
    ONLY_A_TEMPLATE,
    TOO_MANY_BOOKS,
    TOO_MANY_PARTS,
    NOT_EMPTY,
    NOT_MISSING,
    NOTHING_MISSING,
    DAY_HAS_PASSED,
    KEEPER_HOLDS_NO_OFFICE,
    NOTHING_TO_PUT_IN,
    TOO_MANY_PAGES
}
