package io.zhijia.congress;

/** What the assembly does with an item of its agenda; only what is passed is voted on. */
public enum Handling {
    /** 听取 */
    HEAR,
    /** 审议 */
    REVIEW,
    /** 审议通过 */
    PASS,
    /** 评议 */
    EVALUATE;

    public boolean isVotedOn() {
        return this == PASS;
    }

    /** Message key of its name. */
    public String word() {
        return "congress.handling." + name();
    }
}
