package io.zhijia.proposal;

/** What an answer says will become of the matter (结果类别). */
enum Outcome {
    /** 已解决或基本解决 */
    A,
    /** 正在解决或已列入计划 */
    B,
    /** 条件不具备，今后解决 */
    C,
    /** 留作参考 */
    D;

    /** Answered is not carried out: somebody goes on looking. */
    boolean isFollowed() {
        return this == B || this == C;
    }

    /** Message key of its name. */
    String word() {
        return "handling.outcome." + name();
    }
}
