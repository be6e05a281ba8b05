package io.zhijia.archive;

/**
 * What a piece of evidence proves, or which part of the bundle about one plan item it is.
 *
 * <p>The first five are the slots an inspection asks for (有计划、有制度、有台账、有检查、有考核); which of all are asked
 * for together is an {@link EvidenceSet}.
 */
public enum EvidenceSlot {
    /** 计划、方案 */
    PLAN,
    /** 制度、规则 */
    RULE,
    /** 台账、原始记录 */
    LEDGER,
    /** 检查 */
    CHECK,
    /** 考核、评价 */
    ASSESSMENT,
    /** 目标 */
    GOAL,
    /** 通知 */
    NOTICE,
    /** 签到 */
    SIGN_IN,
    /** 照片 */
    PHOTO,
    /** 总结、简报 */
    SUMMARY;

    /** Message key of its name. */
    public String word() {
        return "archive.slot." + name();
    }
}
