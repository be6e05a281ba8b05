package io.zhijia.unitsheet;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum UnitSheetRefusal implements Reason {
    NO_HEADER,
    NO_ROWS,
    NO_FILE
}
