package io.zhijia.archive;

/**
 * What sort of work an entry records, as finely as the year's papers count it. An area says whose business it was, a
 * kind what was done: a visit to a sick colleague is {@code CARE} and {@link #VISIT_SICK}.
 */
public enum RecordKind {
    /** 一般工作 */
    WORK,
    /** 工会例会 */
    UNION_MEETING,
    /** 工会委员会议 */
    COMMITTEE_MEETING,
    /** 党政工团联席会 */
    JOINT_MEETING,
    /** 座谈会 */
    FORUM,
    /** 教代会、职代会 */
    CONGRESS_SITTING,
    /** 看望住院职工 */
    VISIT_SICK,
    /** 看望退休职工 */
    VISIT_RETIREE,
    /** 看望困难职工 */
    VISIT_HARDSHIP,
    /** 节日走访慰问 */
    VISIT_FESTIVAL,
    /** 生日祝福 */
    BIRTHDAY,
    /** 协助婚丧事 */
    FAMILY_EVENT,
    /** 捐助 */
    DONATION,
    /** 困难帮扶 */
    ASSISTANCE,
    /** 文体等活动 */
    ACTIVITY,
    /** 自办比赛 */
    CONTEST,
    /** 参加校外比赛 */
    OUTSIDE_CONTEST,
    /** 外出活动、疗休养 */
    OUTING,
    /** 学习、讲座 */
    STUDY,
    /** 外出学习、培训 */
    TRAINING,
    /** 体检 */
    HEALTH_CHECK,
    /** 妇科检查 */
    WOMENS_CHECK,
    /** 公开、公示 */
    DISCLOSURE,
    /** 建议、提案的答复 */
    REPLY,
    /** 信息、宣传 */
    PUBLICITY,
    /** 评选表彰 */
    COMMENDATION,
    /** 集体荣誉 */
    UNION_HONOUR,
    /** 福利采购、添置 */
    PURCHASE,
    /** 检查、考核 */
    INSPECTION,
    /** 总结、上报材料 */
    REPORT;

    /** Message key of its name. */
    public String word() {
        return "archive.kind." + name();
    }
}
