package io.zhijia.archive;

/** What a ledger adds up by. */
enum LedgerBy {
    AREA,
    MONTH,
    GROUP;

    /** Message key of its name. */
    String word() {
        return "archive.by." + name();
    }
}
