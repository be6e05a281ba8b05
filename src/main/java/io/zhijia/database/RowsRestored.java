package io.zhijia.database;

import java.time.Instant;

/**
 * The rows are those of a backup: what was done after it is forgotten here, but not by people. Told at the first start
 * after a restore, before anybody is served.
 */
public record RowsRestored(Instant made) {}
