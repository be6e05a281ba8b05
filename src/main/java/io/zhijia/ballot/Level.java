package io.zhijia.ballot;

/** How much of a vote is published. */
enum Level {
    /** Every paper, without a name: everybody counts again. */
    L2,
    /** What papers said only as sealed commitments, and the totals: a paper with many names would be a signature. */
    L1,
    /** Totals, none of them smaller than k. */
    L0;

    private static final int K = 5;

    /** No figure below it is published. */
    int k() {
        return this == L0 ? K : 0;
    }

    /** Message key of its name. */
    String word() {
        return "ballot.level." + name();
    }
}
