package io.zhijia.ballot;

import io.zhijia.congress.SittingDirectory.Matters;
import io.zhijia.decision.Matter;

/** Who votes. */
enum Body {
    /** 本届代表 */
    CONGRESS(Matter.CONGRESS_QUORUM, Matter.CONGRESS_PASSES),
    /** 定稿名册上的会员 */
    ROLL(Matter.MEMBERS_QUORUM, Matter.MEMBERS_PASS);

    private final Matters matters;

    Body(Matter quorum, Matter passing) {
        this.matters = new Matters(quorum, passing);
    }

    /** By which rules they may begin and pass where no sitting says otherwise. */
    Matters matters() {
        return matters;
    }

    /** Message key of its name. */
    String word() {
        return "ballot.body." + name();
    }
}
