package io.zhijia.operation;

import io.zhijia.refusal.Refusal.Reason;

/** Every way the machine room says no. */
enum OperationRefusal implements Reason {
    HOME_NOT_WRITABLE,
    DISK_FULL,
    RESTORE_UNFINISHED,
    HOME_NOT_EMPTY,
    BACKUP_EXISTS,
    BACKUP_DAMAGED,
    NOT_A_BACKUP,
    BACKUP_TOO_NEW,
    NOT_EQUAL_AFTERWARDS,
    NO_KEY_YET,
    /** {0}: the backup, {1}: mark of its key, {2}: where we looked for it */
    BACKUP_KEY_MISSING,
    /** {0}: the folder */
    BACKUP_FOLDER_MISSING,
    /** {0}: the folder */
    SECOND_FOLDER_MISSING,
    /** {0}: the folder, {1}: megabytes left, {2}: megabytes needed */
    BACKUP_FOLDER_FULL,
    /** {0}: the copy */
    COPY_DIFFERS,
    BACKUP_UNDER_WAY,
    NO_BACKUP_YET
}
