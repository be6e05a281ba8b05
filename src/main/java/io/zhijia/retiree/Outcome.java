package io.zhijia.retiree;

import java.util.Set;

/** What came of asking one person. */
enum Outcome {
    /** 无变化 */
    CONFIRMED,
    /** 住址、电话有变 */
    MOVED,
    /** 联系不上 */
    UNREACHABLE,
    /** 听说已去世 */
    DECEASED;

    private static final Set<Outcome> EXPLAINED = Set.of(UNREACHABLE, DECEASED);

    /** Whether a note has to say more: how it was tried, or since when and from whom. */
    boolean needsNote() {
        return EXPLAINED.contains(this);
    }

    /** Message key of its name. */
    String word() {
        return "retiree.outcome." + name();
    }

    /** How it is colored. */
    String badge() {
        return switch (this) {
            case CONFIRMED -> "bg-green-lt";
            case MOVED -> "bg-blue-lt";
            case UNREACHABLE -> "bg-yellow-lt";
            case DECEASED -> "bg-secondary-lt";
        };
    }
}
