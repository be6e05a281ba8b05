package io.zhijia.membership;

import java.util.Set;

/** What can happen to a membership. */
public enum FactKind {
    /** 入会 */
    JOINED,
    /** 转入 */
    TRANSFERRED_IN,
    /** 退休 */
    RETIRED,
    /** 保留会籍：失业、下岗等，不缴会费，没有选举权 */
    RESERVED,
    /** 转出 */
    TRANSFERRED_OUT,
    /** 退会 */
    LEFT,
    /** 除名、开除会籍 */
    EXPELLED,
    /** 去世 */
    DIED,
    /** 恢复会籍 */
    RETURNED;

    static final Set<FactKind> BEGINNINGS = Set.of(JOINED, TRANSFERRED_IN);
    static final Set<FactKind> ENDS = Set.of(TRANSFERRED_OUT, LEFT, EXPELLED, DIED);

    /** Message key of its name. */
    public String word() {
        return "membership.fact." + name();
    }
}
