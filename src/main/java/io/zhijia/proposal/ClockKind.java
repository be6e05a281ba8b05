package io.zhijia.proposal;

/** What has a time limit, with the one most often seen (PROPOSALS, section 5); each call sets its own. */
enum ClockKind {
    HEAD_REVIEW(3, true),
    SCREENING(10, true),
    LEADERS_OPINION(5, true),
    ASSIGNMENT(16, false),
    RECEIPT(3, true),
    HAND_BACK(10, true),
    REASSIGNMENT(10, true),
    CO_HANDLER(20, true),
    ANSWER(60, false),
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

    /** Message key of its name. */
    String word() {
        return "proposal.clock." + name();
    }
}
