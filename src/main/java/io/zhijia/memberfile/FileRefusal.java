package io.zhijia.memberfile;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum FileRefusal implements Reason {
    /** {0}: name and staff number of the other */
    IDENTITY_TAKEN,
    NOTHING_SEALED,
    BANK_NOT_ALLOWED,
    /** {0}: name */
    FIELD_TAKEN,
    /** {0}: how many there may be */
    TOO_MANY_FIELDS,
    /** {0}: what is missing */
    CHOICE_GONE,
    FAMILY_NOT_ALLOWED,
    CHILD_NOT_ALLOWED,
    HEALTH_NOT_ALLOWED,
    NOTHING_OF_THE_FAMILY,
    NUMBER_IN_TEXT,
    /** {0}: the day */
    LOOKED_AHEAD,
    /** {0}: the day of this look */
    NEXT_LOOK_BEFORE
}
