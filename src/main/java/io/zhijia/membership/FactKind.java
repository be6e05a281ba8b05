package io.zhijia.membership;

import java.util.Set;

/** What can happen to a membership. */
enum FactKind {
    /** 入会 */
    JOINED,
    /** 转入 */
    TRANSFERRED_IN,
    /** 退休 */
    RETIRED,
    /** 转出 */
    TRANSFERRED_OUT,
    /** 退会 */
    LEFT,
    /** 去世 */
    DIED,
    /** 恢复会籍 */
    RETURNED;

    static final Set<FactKind> BEGINNINGS = Set.of(JOINED, TRANSFERRED_IN);
    static final Set<FactKind> ENDS = Set.of(TRANSFERRED_OUT, LEFT, DIED);

    /** Message key of its name. */
    String word() {
        return "membership.fact." + name();
    }
}
