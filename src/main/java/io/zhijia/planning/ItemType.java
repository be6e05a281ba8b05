package io.zhijia.planning;

import io.zhijia.work.LaunchKind;

/** What is expected of an item (PLN-06). */
enum ItemType {
    /** 活动：到日子就办 */
    EVENT,
    /** 常规：长年要做，谈不上逾期 */
    DUTY,
    /** 成果：到期要交出来 */
    DELIVERABLE,
    /** 次数：做满几次 */
    QUOTA,
    /** 阶段：一段时间内办 */
    CAMPAIGN;

    static ItemType of(LaunchKind kind) {
        return switch (kind) {
            case REPORT, FINANCE_TASK, DISCLOSURE -> DELIVERABLE;
            case PROPOSAL_CALL,
                    PROPOSAL_HANDLING,
                    SUGGESTION_CALL,
                    SURVEY,
                    VISIT_CAMPAIGN,
                    HARDSHIP_REVIEW,
                    INSURANCE_ENROLMENT,
                    PROGRAM -> CAMPAIGN;
            default -> EVENT;
        };
    }

    /** Message key of its name. */
    String word() {
        return "planning.type." + name();
    }
}
