package io.zhijia.ballot;

/** Where a vote stands; each follows the one before, and any may end void until it is filed. */
enum BallotState {
    /** 筹备：the tellers have yet to make and try the key. */
    SET_UP,
    /** 已试：two tellers have opened a test envelope. */
    CHECKED,
    /** 已公告：everything is fixed, passes are given. */
    NOTIFIED,
    /** 投票中 */
    OPEN,
    /** 已截止 */
    CLOSED,
    /** 已开箱 */
    OPENED,
    /** 已计票：two tellers have signed. */
    COUNTED,
    /** 已宣布 */
    ANNOUNCED,
    /** 已归档：the keys are gone. */
    FILED,
    /** 作废 */
    VOID;

    /** Message key of its name. */
    String word() {
        return "ballot.state." + name();
    }

    boolean isAtLeast(BallotState other) {
        return this != VOID && compareTo(other) >= 0;
    }

    boolean givesPasses() {
        return this == NOTIFIED || this == OPEN;
    }

    /** Whether the list of what is in the box is published. */
    boolean isClosed() {
        return isAtLeast(CLOSED);
    }
}
