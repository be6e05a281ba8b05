package io.zhijia.ballot;

import io.zhijia.decision.Matter;

/** Who votes. */
enum Body {
    /** 本届代表 */
    CONGRESS(Matter.CONGRESS_QUORUM, Matter.CONGRESS_PASSES),
    /** 定稿名册上的会员 */
    ROLL(Matter.MEMBERS_QUORUM, Matter.MEMBERS_PASS);

    private final Matter quorum;
    private final Matter passing;

    Body(Matter quorum, Matter passing) {
        this.quorum = quorum;
        this.passing = passing;
    }

    Matter quorum() {
        return quorum;
    }

    Matter passing() {
        return passing;
    }

    /** Message key of its name. */
    String word() {
        return "ballot.body." + name();
    }
}
