package io.zhijia.proposal;

/** What must be there before a step; who takes the step says what is. */
enum Need {
    /** 理由 */
    REASON(ProposalRefusal.REASON_MISSING),
    /** 征集期内 */
    CALL_OPEN(ProposalRefusal.CALL_NOT_OPEN),
    /** 提交过，该办下一步的提案人、团长已不在 */
    NOBODY_THERE(ProposalRefusal.STILL_WITH_SOMEBODY),
    /** 附议人数 */
    SECONDERS(ProposalRefusal.TOO_FEW_SECONDERS),
    /** 主案 */
    LEAD_CASE(ProposalRefusal.LEAD_MISSING),
    /** 没有并入的提案 */
    NOTHING_MERGED_IN(ProposalRefusal.OTHERS_MERGED_IN),
    /** 没有未裁定的并案异议 */
    NO_DISPUTE(ProposalRefusal.MERGING_DISPUTED),
    /** 对这次并案未提过异议 */
    FIRST_DISPUTE(ProposalRefusal.DISPUTED_ALREADY),
    /** 未申请过复议 */
    FIRST_REVIEW(ProposalRefusal.REVIEW_ASKED_ALREADY),
    /** 上一步是委员会自己的 */
    OWN_LAST_STEP(ProposalRefusal.SOMEBODY_ACTED),
    /** 领导批示，规则要求的 */
    INSTRUCTION(ProposalRefusal.LEADERS_OPINION_MISSING),
    /** 主办部门 */
    DEPARTMENT(ProposalRefusal.DEPARTMENT_MISSING),
    /** 在退办期限内 */
    HAND_BACK_WINDOW(ProposalRefusal.TOO_LATE_TO_HAND_BACK),
    /** 至少一次沟通 */
    TALK(ProposalRefusal.NOT_TALKED),
    /** 未延期过 */
    FIRST_EXTENSION(ProposalRefusal.EXTENDED_ALREADY),
    /** 答复稿 */
    ANSWER(ProposalRefusal.ANSWER_MISSING),
    /** 有协办部门，且会签已开启 */
    CO_HANDLERS(ProposalRefusal.NOBODY_TO_COUNTERSIGN),
    /** 会签齐了或到期 */
    COUNTERSIGNED(ProposalRefusal.NOT_COUNTERSIGNED),
    /** 评价齐了或到期 */
    RATED(ProposalRefusal.NOT_RATED_YET),
    /** 评价不是不满意 */
    NOT_DISSATISFIED(ProposalRefusal.DISSATISFIED),
    /** 评价为不满意 */
    DISSATISFIED(ProposalRefusal.NOT_DISSATISFIED),
    /** 第一次办理 */
    FIRST_ROUND(ProposalRefusal.HANDLED_TWICE),
    /** 再办之后 */
    SECOND_ROUND(ProposalRefusal.HANDLED_ONCE),
    /** 落实 100%，有证明和督办委员的话；或 A、D 类 */
    CARRIED_OUT(ProposalRefusal.NOT_CARRIED_OUT);

    private final ProposalRefusal refusal;

    Need(ProposalRefusal refusal) {
        this.refusal = refusal;
    }

    ProposalRefusal refusal() {
        return refusal;
    }
}
