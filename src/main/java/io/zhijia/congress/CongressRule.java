package io.zhijia.congress;

import static io.zhijia.decision.Share.HALF_OR_MORE;
import static io.zhijia.decision.Share.MORE_THAN_HALF;
import static io.zhijia.decision.Share.THREE_QUARTERS;
import static io.zhijia.decision.Share.TWO_THIRDS;

import io.zhijia.decision.Share;
import java.util.List;

/** What a union may settle for itself about its congress; a value is a whole number. */
enum CongressRule {
    /** 到会人数 */
    QUORUM(Kind.SHARE, 1, 4),
    /** 通过 */
    PASSING(Kind.SHARE, 1, 4),
    /** 代表名额 */
    DELEGATES(Kind.NUMBER, 1, 10_000),
    /** 一线比例 */
    FRONTLINE(Kind.PERCENT, 1, 100),
    /** 领导干部比例 */
    LEADERS(Kind.PERCENT, 0, 100),
    /** 女代表比例，占女职工比例的百分之几 */
    WOMEN(Kind.PERCENT, 1, 100),
    /** 材料送达 */
    PAPERS(Kind.DAYS, 1, 60),
    /** 提案截止 */
    PROPOSALS(Kind.DAYS, 1, 120),
    /** 议程提出 */
    AGENDA(Kind.DAYS, 1, 120),
    /** 每年开会 */
    SESSIONS(Kind.TIMES, 1, 12),
    /** 行政发文 */
    ISSUE(Kind.DAYS, 1, 180),
    /** 档案报送上级，工作日 */
    HAND_IN(Kind.DAYS, 1, 180),
    /** 审议通过的事项先预审 */
    EXAMINE_PASSED(Kind.SWITCH, 0, 1),
    /** 决定的事项先预审 */
    EXAMINE_DECIDED(Kind.SWITCH, 0, 1),
    /** 代表每年学习培训 */
    STUDY(Kind.TIMES, 0, 12),
    /** 届次简写，如“三届七次” */
    SHORT_TITLES(Kind.SWITCH, 0, 1);

    /** The shares there are to choose from, the strictest last; a value is the place from 1. */
    static final List<Share> SHARES = List.of(HALF_OR_MORE, MORE_THAN_HALF, TWO_THIRDS, THREE_QUARTERS);

    /** How a value is read. */
    enum Kind {
        SHARE,
        NUMBER,
        PERCENT,
        DAYS,
        TIMES,
        /** 1 where it is so, 0 where it is not */
        SWITCH
    }

    private final Kind kind;
    private final int least;
    private final int most;

    CongressRule(Kind kind, int least, int most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    Kind kind() {
        return kind;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean takes(int value) {
        return value >= least && value <= most;
    }

    /** Of leaders fewer are better for the staff, and what is done after the sitting is done sooner; of everything else more is. */
    boolean isAtLeastAsStrict(int value, int usual) {
        return switch (this) {
            case LEADERS, ISSUE, HAND_IN -> value <= usual;
            default -> value >= usual;
        };
    }

    static int of(Share share) {
        return SHARES.indexOf(share) + 1;
    }

    static Share share(int value) {
        return SHARES.get(value - 1);
    }

    /** Message key of its name. */
    String word() {
        return "congress.rule." + name();
    }
}
