package io.zhijia.archive;

/**
 * One line of a ledger as it is read.
 *
 * @param name of the area, month or group, in words
 * @param filter exactly the entries that were added up
 */
record LedgerLine(String name, RecordFilter filter, Totals totals) {

    String address() {
        return filter.address();
    }

    String gaps() {
        return filter.withoutEvidence().address();
    }
}
