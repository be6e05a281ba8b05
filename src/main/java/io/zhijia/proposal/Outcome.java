package io.zhijia.proposal;

import java.util.EnumSet;
import java.util.Set;

/** What an answer says will become of the matter (结果类别); which of them a call uses is its {@link Scale}. */
enum Outcome {
    /** 已解决或基本解决 */
    A,
    /** 正在解决或已列入计划 */
    B,
    /** 条件不具备，今后解决 */
    C,
    /** 留作参考 */
    D,
    /** 已解决 */
    SOLVED,
    /** 现在可以解决，正在办 */
    NOW,
    /** 列入计划 */
    PLANNED,
    /** 不能解决，已说明 */
    EXPLAINED,
    /** 本单位决定不了，转呈上级 */
    UPWARD;

    private static final Set<Outcome> PROMISED = EnumSet.of(B, NOW, PLANNED);
    private static final Set<Outcome> FOLLOWED = EnumSet.of(B, C, NOW, PLANNED, UPWARD);

    /** Answered is not carried out: somebody goes on looking. */
    boolean isFollowed() {
        return FOLLOWED.contains(this);
    }

    /** For a day, which has to be named. */
    boolean isPromised() {
        return PROMISED.contains(this);
    }

    boolean isSolved() {
        return this == A || this == SOLVED;
    }

    /** Looked at once a year: what it waits for does not change from quarter to quarter. */
    boolean isYearly() {
        return this == C;
    }

    /** The nearest of the four classes, for what compares over all calls. */
    Outcome inFour() {
        return switch (this) {
            case A, SOLVED -> A;
            case B, NOW, PLANNED -> B;
            case C, UPWARD -> C;
            case D, EXPLAINED -> D;
        };
    }

    /** Message key of its name. */
    String word() {
        return "handling.outcome." + name();
    }

    /** Message key of its name where there is little room. */
    String shortWord() {
        return "handling.outcome.short." + name();
    }

    /** As tables and papers say it. */
    String code() {
        return switch (this) {
            case A, B, C, D -> name();
            case SOLVED -> "已解决";
            case NOW -> "现在可以解决";
            case PLANNED -> "列入计划";
            case EXPLAINED -> "不能解决，已说明";
            case UPWARD -> "转呈上级";
        };
    }

    /** The same in a sentence. */
    String said() {
        return Scale.FOUR.outcomes().contains(this) ? name() + " 类" : code();
    }
}
