package io.zhijia.proposal;

/** What somebody does with a proposal; {@link Transitions} says when, and as what. */
enum Step {
    // 起草与附议
    WRITE,
    REWORD,
    INVITE,
    SECOND,
    REFUSE_TO_SECOND,
    INVITE_JOINT,
    JOIN,
    REFUSE_TO_JOIN,
    LEAVE,
    LAPSE,
    SUBMIT,
    SUBMIT_TO_HEAD,
    WITHDRAW,
    // 团长初审
    PASS_ON,
    RETURN,
    PASS_UNREVIEWED,
    TAKE_UP,
    // 审查
    OPINE,
    DOCKET,
    MERGE,
    UNMERGE,
    DISPUTE,
    UPHOLD,
    TAKE_IN,
    LET_GO,
    MAKE_SUGGESTION,
    DECLINE,
    SEND_BACK,
    ASK_REVIEW,
    RECLASSIFY,
    UNDO,
    // 交办与承办
    ASK_INSTRUCTION,
    INSTRUCT,
    RECORD_INSTRUCTION,
    ASSIGN,
    RECEIVE,
    RECEIVE_BY_CLOCK,
    HAND_BACK,
    CONSENT_TO_HAND_BACK,
    REPLACE,
    PLAN,
    TALK,
    PAUSE,
    RESUME,
    EXTEND,
    CIRCULATE,
    COUNTERSIGN,
    GO_ON_WITHOUT,
    TO_SIGN_OFF,
    REFER_UP,
    RETURN_ANSWER,
    SIGN,
    REPLY,
    CORRECT,
    PUBLISH,
    // 评价与落实
    RATE,
    CLOSE,
    HANDLE_AGAIN,
    TO_ASSESSMENT,
    ASSESS,
    FOLLOW_UP,
    PROGRESS,
    ARCHIVE;

    /** The committee takes these back itself until somebody else has acted. */
    boolean isUndoable() {
        return switch (this) {
            case DOCKET, MAKE_SUGGESTION, DECLINE, SEND_BACK, ASSIGN -> true;
            default -> false;
        };
    }

    /** Message key of its name, as done. */
    String word() {
        return "proposal.step." + name();
    }
}
