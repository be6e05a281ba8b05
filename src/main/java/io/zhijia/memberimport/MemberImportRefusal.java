package io.zhijia.memberimport;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum MemberImportRefusal implements Reason {
    NOTHING_IN_IT,
    NOT_A_SHEET,
    A_WEB_PAGE,
    BROKEN,
    NO_HEADER,
    /** {0}: how many are allowed */
    TOO_MANY_ROWS,
    NAME_COLUMN_MISSING,
    /** {0}: the field */
    FIELD_TWICE,
    /** {0} rejected, {1} undecided */
    NOT_ALL_VALID,
    NOTHING_TO_TAKE,
    KNOWN_ALREADY,
    NOT_OF_THE_LIST,
    NOT_STAGED,
    NOT_APPLIED,
    TOO_LATE_TO_UNDO,
    REGISTER_CHANGED,
    NO_FILE
}
