package io.zhijia.decision;

/** Where the rules of a unit come from. */
public enum Region {
    /** 全国 */
    NATIONAL,
    /** 上海市 */
    SHANGHAI,
    /** 浙江省 */
    ZHEJIANG;

    /** Message key of its name. */
    public String word() {
        return "decision.region." + name();
    }
}
