package io.zhijia.congress;

import io.zhijia.union.UnitKind;
import java.util.Arrays;
import java.util.List;

/** What the assembly does with an item of its agenda: which powers it exercises, and whether it votes. */
public enum Handling {
    /** 听取 */
    HEAR(false),
    /** 审议 */
    REVIEW(false),
    /** 审议通过 */
    PASS(true),
    /** 评议 */
    EVALUATE(false),
    /** 建议：社区、农场的会议向有关部门提出 */
    SUGGEST(false),
    /** 决定 */
    DECIDE(true),
    /** 选举 */
    ELECT(true),
    /** 程序事项：通过议程、主席团名单；不是职权，没有异议可以鼓掌通过 */
    PROCEDURE(true);

    private final boolean isVotedOn;

    Handling(boolean isVotedOn) {
        this.isVotedOn = isVotedOn;
    }

    /** The powers (职权) of the staff's assembly: everything but how it goes about its sitting. */
    public static List<Handling> powers() {
        return Arrays.stream(values())
                .filter(one -> one.isPower() && one != SUGGEST)
                .toList();
    }

    /** What an item may be there for in such a unit: only where residents are does anybody just suggest. */
    static List<Handling> offered(UnitKind kind) {
        return switch (kind) {
            case COMMUNITY, FARM -> List.of(values());
            case SCHOOL, GENERAL_BRANCH, HOSPITAL, ENTERPRISE, COUNTY, TOWNSHIP ->
                Arrays.stream(values()).filter(one -> one != SUGGEST).toList();
        };
    }

    public boolean isVotedOn() {
        return isVotedOn;
    }

    /** The delegations speak of it before the vote (预审): of what they are to pass or decide, not of persons or procedure. */
    boolean isExamined() {
        return this == PASS || this == DECIDE;
    }

    /** The delegations are asked what they think of it before the sitting. */
    boolean isTalkedOver() {
        return isPower() && this != ELECT;
    }

    boolean isPower() {
        return this != PROCEDURE;
    }

    /** Nobody counts where nobody objects. */
    boolean mayBeAcclaimed() {
        return this == PROCEDURE;
    }

    /** Message key of its name. */
    public String word() {
        return "congress.handling." + name();
    }

    /** Message key of what the minutes say was done with {@code {0}}. */
    String done() {
        return "congress.done." + name();
    }
}
