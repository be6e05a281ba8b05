package io.zhijia.relocation;

import io.zhijia.refusal.Refusal.Reason;

/** Every way in which a union does not move. */
enum RelocationRefusal implements Reason {
    /** {0}: the least number of characters */
    PASSPHRASE_SHORT,
    PASSPHRASES_DIFFER,
    PURPOSE_MISSING,
    BALLOT_UNDER_WAY,
    /** {0}: the file */
    NOT_A_PACKAGE,
    /** {0}: the file, {1}: which part of it */
    PACKAGE_DAMAGED,
    /** {0}: the file */
    WRONG_PASSPHRASE,
    PASSPHRASE_MISSING,
    /** {0}: the file */
    FOR_READING_ONLY,
    /** {0}: program that made the package, {1}: this program */
    PACKAGE_NEWER,
    PACKAGE_OLDER,
    /** {0}: the union */
    UNION_IS_HERE,
    /** {0}: how many, {1}: some of them */
    LOGINS_TAKEN,
    SUFFIX_UNUSABLE,
    /** {0}: the table */
    NOT_EQUAL_AFTERWARDS,
    /** {0}: the file */
    FILE_EXISTS
}
