package io.zhijia.appraisal;

/** What the result of a round may be used for; each round names its own beforehand (APR-07). */
enum Use {
    /** 结构工资 */
    WAGE,
    /** 评优选先 */
    SELECTION,
    /** 职称评审 */
    TITLE,
    /** 奖励 */
    REWARD,
    /** 绩效分配 */
    PERFORMANCE_PAY,
    /** 培训名额 */
    TRAINING,
    /** 聘任、任用 */
    APPOINTMENT;

    /** Message key of its name. */
    String word() {
        return "appraisal.use." + name();
    }
}
