package io.zhijia.congress;

/** Whether somebody who sits came. */
enum Presence {
    /** 实到 */
    PRESENT,
    /** 迟到 */
    LATE,
    /** 请假 */
    LEAVE,
    /** 缺席 */
    ABSENT,
    /** 中途离开 */
    LEFT;

    /** Counts for the quorum now. */
    boolean isHere() {
        return this == PRESENT || this == LATE;
    }

    /** Was there, also if only for a while. */
    boolean came() {
        return isHere() || this == LEFT;
    }

    /** Message key of its name. */
    String word() {
        return "congress.presence." + name();
    }
}
