package io.zhijia.congress;

/** What a paper of the congress is, as the register of papers sorts it. */
enum PaperKind {
    /** 工作报告 */
    WORK_REPORT,
    /** 财务预算 */
    BUDGET,
    /** 财务决算 */
    ACCOUNTS,
    /** 发展规划 */
    DEVELOPMENT_PLAN,
    /** 年度计划、多年计划 */
    PLAN,
    /** 改革方案、实施方案 */
    SCHEME,
    /** 制度、办法 */
    REGULATION,
    /** 收入分配方案 */
    PAY_SCHEME,
    /** 奖励标准 */
    REWARD_STANDARD,
    /** 住房、福利方案 */
    WELFARE,
    /** 提案、落实情况报告 */
    FOLLOW_UP,
    /** 其他 */
    OTHER;

    /** What the money is to be spent on, or was. */
    boolean isFinance() {
        return this == BUDGET || this == ACCOUNTS;
    }

    /** What each of the staff has or has not of it: voted on in secret (R2.25). */
    boolean isOfInterest() {
        return this == PAY_SCHEME || this == REWARD_STANDARD || this == WELFARE;
    }

    /** Message key of its name. */
    String word() {
        return "congress.paper.kind." + name();
    }
}
