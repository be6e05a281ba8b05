package io.zhijia.planreader;

/** Everything the reader asks a person to look at. */
public enum WarningKind {
    /** 没有读到任何计划内容 */
    NOTHING_FOUND,
    /** 没有月份安排 */
    NO_CALENDAR,
    /** 这里可能是另一份文件的开头 */
    CUT_PROPOSED;

    /** Message key of its words. */
    public String word() {
        return "planreader.warning." + name();
    }
}
