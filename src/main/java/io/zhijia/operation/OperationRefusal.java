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
    NO_KEY_YET
}
