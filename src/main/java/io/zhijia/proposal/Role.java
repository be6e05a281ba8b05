package io.zhijia.proposal;

/** As what somebody takes a step of a proposal. */
enum Role {
    /** 提案人：其他联名人只评价 */
    PROPOSER,
    /** 联名人，也是提案人之一 */
    JOINT_PROPOSER,
    /** 被邀请附议的人 */
    INVITED,
    /** 代表团团长 */
    HEAD,
    /** 提案工作委员会 */
    COMMITTEE,
    /** 主席团：裁定并案异议 */
    PRESIDIUM,
    /** 承办部门 */
    HANDLER,
    /** 协办部门 */
    CO_HANDLER,
    /** 分管领导 */
    LEADER,
    /** 督办委员 */
    FOLLOWER,
    /** 到期自动 */
    CLOCK;

    /** Message key of its name. */
    String word() {
        return "proposal.role." + name();
    }
}
