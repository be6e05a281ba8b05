package io.zhijia.decision;

/** What is to be decided. */
public enum Matter {
    /** Whether a sitting of the congress may begin, and decide. */
    CONGRESS_QUORUM,
    /** 审议通过 */
    CONGRESS_PASSES,
    /** Whether enough of a constituency took part in electing its delegates. */
    DELEGATE_TURNOUT,
    /** 选举代表 */
    DELEGATE_ELECTED,
    /** Whether a meeting of members or of their delegates may begin. */
    MEMBERS_QUORUM,
    /** What such a meeting passes. */
    MEMBERS_PASS,
    /** 选举工会委员会、经审委员会 */
    COMMITTEE_ELECTED,
    /** 罢免工会主席、副主席 */
    CHAIR_DISMISSED,
    /** 罢免工会委员会、经审委员会委员 */
    MEMBER_DISMISSED;

    /** Message key of its name. */
    public String word() {
        return "decision.matter." + name();
    }
}
