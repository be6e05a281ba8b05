package io.zhijia.appraisal;

/** Where a round stands. */
enum Stage {
    /** 筹备 */
    SET_UP,
    /** 测评中 */
    VOTING,
    /** 出结果 */
    RESULT,
    /** 已报告 */
    REPORTED,
    /** 已归档 */
    FILED;

    boolean isDecided() {
        return compareTo(RESULT) >= 0;
    }

    /** Message key of its name. */
    String word() {
        return "appraisal.stage." + name();
    }
}
