package io.zhijia.meeting;

/** Whether somebody came. */
enum Presence {
    /** 未签到: invited, nothing more is known */
    INVITED,
    /** 到会 */
    PRESENT,
    /** 迟到 */
    LATE,
    /** 请假 */
    LEAVE,
    /** 缺席 */
    ABSENT;

    boolean isThere() {
        return this == PRESENT || this == LATE;
    }

    String word() {
        return "meeting.presence." + name();
    }
}
