package io.zhijia.planreader;

/** What a text is, whatever its title says. */
public enum TextKind {
    /** 计划 */
    PLAN,
    /** 总结 */
    SUMMARY,
    /** 向大会的报告 */
    REPORT;

    /** What the text reads like. */
    static TextKind of(String title, String body) {
        return title.contains("总结") && !title.contains("计划") ? SUMMARY : PLAN;
    }

    /** As exchanged with other programs. */
    public String code() {
        return Codes.of(this);
    }
}
