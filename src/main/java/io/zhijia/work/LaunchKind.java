package io.zhijia.work;

import java.util.Locale;

/** The kinds of work a plan item can start; which module does it is that module's business. */
public enum LaunchKind {
    /** 召开教代会、职代会 */
    CONGRESS_SESSION,
    /** 征集提案 */
    PROPOSAL_CALL,
    /** 提案办理、答复 */
    PROPOSAL_HANDLING,
    /** 征集合理化建议 */
    SUGGESTION_CALL,
    /** 问卷调查 */
    SURVEY,
    /** 民主评议、测评 */
    APPRAISAL,
    /** 公开 */
    DISCLOSURE,
    /** 慰问、走访 */
    VISIT_CAMPAIGN,
    /** 困难职工摸底、复核 */
    HARDSHIP_REVIEW,
    /** 体检 */
    HEALTH_CHECK,
    /** 互助保障参保、续保 */
    INSURANCE_ENROLMENT,
    /** 疗休养、外出 */
    RETREAT,
    /** 活动、庆祝、演出 */
    EVENT,
    /** 球类、棋牌、竞速等比赛 */
    TOURNAMENT,
    /** 作品、知识、技能等评比 */
    CONTEST,
    /** 系列活动、学习、结对 */
    PROGRAM,
    /** 评选表彰 */
    SELECTION,
    /** 会议 */
    MEETING,
    /** 总结、上报材料 */
    REPORT,
    /** 经费事项 */
    FINANCE_TASK,
    /** 其他任务 */
    TASK;

    /** As exchanged with other programs, such as {@code visit_campaign}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String word() {
        return "work.launch." + name();
    }
}
