package io.zhijia.mutualcheck;

/** What a book is looked at for. */
enum Criterion {
    /** 齐全 */
    COMPLETE,
    /** 有日期 */
    DATED,
    /** 有签名盖章 */
    SIGNED,
    /** 归类装订 */
    FILED;

    /** Message key of its name. */
    String word() {
        return "mutualcheck.criterion." + name();
    }
}
