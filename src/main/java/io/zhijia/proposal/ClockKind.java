package io.zhijia.proposal;

import org.jspecify.annotations.Nullable;

/** What has a time limit, with the one most often seen (PROPOSALS, section 5); each call sets its own. */
enum ClockKind {
    HEAD_REVIEW(3, true),
    SCREENING(10, true),
    MERGING_DISPUTE(5, true),
    LEADERS_OPINION(5, true),
    ASSIGNMENT(16, false),
    RECEIPT(3, true),
    HAND_BACK(10, true),
    REASSIGNMENT(10, true),
    CO_HANDLER(20, true),
    ANSWER(60, false),
    /** How much longer it may be at most, once. */
    EXTENSION(30, false),
    SIGN_OFF(5, true),
    RATING(10, true),
    SECOND_HANDLING(20, true),
    ASSESSMENT(10, true),
    FOLLOW_UP(90, false);

    private final ClockRule usual;

    ClockKind(int days, boolean working) {
        this.usual = new ClockRule(days, working, null);
    }

    ClockRule usual() {
        return usual;
    }

    /** Which of them runs while a proposal is there for that time; null where none does. */
    static @Nullable ClockKind in(Stage stage, int round) {
        return switch (stage) {
            case HEAD_REVIEW -> HEAD_REVIEW;
            case SUBMITTED, SCREENING -> SCREENING;
            case DISPUTED -> MERGING_DISPUTE;
            case DOCKETED, SUGGESTION -> ASSIGNMENT;
            case ASSIGNED -> RECEIPT;
            case HANDED_BACK -> REASSIGNMENT;
            case RECEIVED, HANDLING -> round > 1 ? SECOND_HANDLING : ANSWER;
            case SECOND_HANDLING -> SECOND_HANDLING;
            case COUNTERSIGNING -> CO_HANDLER;
            case SIGN_OFF -> SIGN_OFF;
            case ANSWERED, RATING -> RATING;
            case ASSESSMENT -> ASSESSMENT;
            case FOLLOW_UP -> FOLLOW_UP;
            case DRAFT, SECONDING, RETURNED, WITHDRAWN, DECLINED, MERGED, CLOSED, ARCHIVED -> null;
        };
    }

    /** Message key of its name. */
    String word() {
        return "proposal.clock." + name();
    }
}
