package io.zhijia.scoring;

/** What somebody's points come to, the best first. */
enum Grade {
    /** 优秀 */
    EXCELLENT,
    /** 合格 */
    GOOD,
    /** 基本合格 */
    BASIC,
    /** 不合格 */
    FAILED;

    /** Message key of its name. */
    String word() {
        return "scoring.grade." + name();
    }
}
