package io.zhijia.operation;

import java.util.Optional;

/**
 * How the backups stand.
 *
 * @param overdue whether the last good one is too old
 * @param busy whether one is being made or tested just now
 * @param any whether there is one to test
 */
record BackupState(BackupSettings settings, Optional<BackupRun> lastGood, boolean overdue, boolean busy, boolean any) {}
