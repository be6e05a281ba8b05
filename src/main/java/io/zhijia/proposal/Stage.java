package io.zhijia.proposal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a proposal is, and in whose hands. */
enum Stage {
    /** 起草 */
    DRAFT(Role.PROPOSER),
    /** 征求附议 */
    SECONDING(Role.INVITED),
    /** 团长初审 */
    HEAD_REVIEW(Role.HEAD),
    /** 已提交，待审查 */
    SUBMITTED(Role.COMMITTEE),
    /** 审查中 */
    SCREENING(Role.COMMITTEE),
    /** 退回修改 */
    RETURNED(Role.PROPOSER),
    /** 已撤案 */
    WITHDRAWN(null),
    /** 不予立案 */
    DECLINED(null),
    /** 已并案 */
    MERGED(null),
    /** 并案有异议，等主席团裁定 */
    DISPUTED(Role.PRESIDIUM),
    /** 已立案，待交办 */
    DOCKETED(Role.COMMITTEE),
    /** 转意见建议，待转办 */
    SUGGESTION(Role.COMMITTEE),
    /** 已交办，待签收 */
    ASSIGNED(Role.HANDLER),
    /** 已退办，待重新交办 */
    HANDED_BACK(Role.COMMITTEE),
    /** 已签收 */
    RECEIVED(Role.HANDLER),
    /** 办理中 */
    HANDLING(Role.HANDLER),
    /** 会签 */
    COUNTERSIGNING(Role.CO_HANDLER),
    /** 审签 */
    SIGN_OFF(Role.LEADER),
    /** 已答复，待评价 */
    ANSWERED(Role.JOINT_PROPOSER),
    /** 评价中 */
    RATING(Role.JOINT_PROPOSER),
    /** 再办 */
    SECOND_HANDLING(Role.HANDLER),
    /** 委员会评估 */
    ASSESSMENT(Role.COMMITTEE),
    /** 已办结 */
    CLOSED(Role.COMMITTEE),
    /** 跟踪落实 */
    FOLLOW_UP(Role.HANDLER),
    /** 已归档 */
    ARCHIVED(null);

    /** Before the committee has it: only its people see it. */
    static final Set<Stage> PRIVATE = EnumSet.of(DRAFT, SECONDING, HEAD_REVIEW);

    /** With whoever writes it. */
    static final Set<Stage> WRITTEN = EnumSet.of(DRAFT, SECONDING, RETURNED);

    /** On the committee's table. */
    static final Set<Stage> ON_THE_TABLE = EnumSet.of(SUBMITTED, SCREENING);

    /** Sent in, and not answered yet. */
    static final Set<Stage> UNANSWERED = EnumSet.of(
            SUBMITTED,
            SCREENING,
            DOCKETED,
            SUGGESTION,
            ASSIGNED,
            HANDED_BACK,
            RECEIVED,
            HANDLING,
            COUNTERSIGNING,
            SIGN_OFF);

    /** Part of another case, for now at least. */
    static final Set<Stage> IN_ANOTHER = EnumSet.of(MERGED, DISPUTED);

    /** Screened: everybody may know of it. */
    static final Set<Stage> SCREENED =
            EnumSet.complementOf(EnumSet.of(DRAFT, SECONDING, HEAD_REVIEW, SUBMITTED, SCREENING, RETURNED, WITHDRAWN));

    private final @Nullable Role turn;

    Stage(@Nullable Role turn) {
        this.turn = turn;
    }

    /** Whose turn it is; null once nobody has anything to do. */
    @Nullable Role turn() {
        return turn;
    }

    boolean isOver() {
        return turn == null;
    }

    /** Message key of its name. */
    String word() {
        return "proposal.stage." + name();
    }

    String color() {
        return switch (this) {
            case DRAFT, WITHDRAWN, DECLINED, MERGED, ARCHIVED -> "bg-secondary-lt";
            case RETURNED, HANDED_BACK, SECOND_HANDLING, ASSESSMENT -> "bg-red-lt";
            case SECONDING, HEAD_REVIEW, SUBMITTED, SCREENING, DISPUTED -> "bg-yellow-lt";
            case ANSWERED, RATING, CLOSED, FOLLOW_UP -> "bg-green-lt";
            default -> "bg-blue-lt";
        };
    }
}
