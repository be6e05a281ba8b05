package io.zhijia.membercase;

import io.zhijia.membership.FactKind;

/** What is asked for. */
enum CaseKind {
    /** 入会 */
    JOIN(FactKind.JOINED, true),
    /** 退休，保留会籍 */
    RETIRE(FactKind.RETIRED, false),
    /** 失业、下岗等，保留会籍 */
    RESERVE(FactKind.RESERVED, false),
    /** 本人要求退会 */
    EXIT(FactKind.LEFT, true),
    /** 除名 */
    EXPEL(FactKind.EXPELLED, true);

    private final FactKind fact;
    private final boolean asksGroup;

    CaseKind(FactKind fact, boolean asksGroup) {
        this.fact = fact;
        this.asksGroup = asksGroup;
    }

    /** What the register says once it is approved. */
    FactKind fact() {
        return fact;
    }

    /** Whether the group is heard before the committee decides. */
    boolean asksGroup() {
        return asksGroup;
    }

    /** Message key of its name. */
    String word() {
        return "membercase.kind." + name();
    }
}
