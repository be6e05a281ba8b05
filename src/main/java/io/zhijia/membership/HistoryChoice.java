package io.zhijia.membership;

/** Whose dated facts count after two entries have become one. */
public enum HistoryChoice {
    /** Of both, in the order of days. */
    BOTH,
    KEPT,
    GONE
}
