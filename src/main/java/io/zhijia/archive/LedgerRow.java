package io.zhijia.archive;

/**
 * One line of a ledger.
 *
 * @param key name of the area, number of the month or id of the group; empty for entries of no group
 * @param name of the group, as it was called last; empty for areas and months
 */
record LedgerRow(String key, String name, Totals totals) {}
