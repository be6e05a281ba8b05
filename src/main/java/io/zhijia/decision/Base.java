package io.zhijia.decision;

/** Of whom the share is taken; always said beside the result (RULES, part 0: the denominators differ). */
public enum Base {
    /** 全体会员 */
    ALL_MEMBERS,
    /** 全体代表 */
    ALL_DELEGATES,
    /** 选区全体职工 */
    CONSTITUENCY,
    /** 应到 */
    ENTITLED,
    /** 实到 */
    PRESENT,
    /** 收回的票 */
    RETURNED,
    /** 有效票 */
    VALID;

    /** Message key of its name. */
    public String word() {
        return "decision.base." + name();
    }
}
