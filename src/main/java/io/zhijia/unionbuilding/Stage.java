package io.zhijia.unionbuilding;

/** How far it has come. */
enum Stage {
    /** 未联系 */
    LISTED,
    /** 已联系 */
    CONTACTED,
    /** 筹备中 */
    PREPARING,
    /** 已批准 */
    APPROVED,
    /** 已建会 */
    FOUNDED,
    /** 不再列入 */
    DROPPED;

    /** Message key of its name. */
    String word() {
        return "unionbuilding.stage." + name();
    }

    String color() {
        return switch (this) {
            case LISTED, DROPPED -> "bg-secondary-lt";
            case CONTACTED, PREPARING -> "bg-blue-lt";
            case APPROVED -> "bg-yellow-lt";
            case FOUNDED -> "bg-green-lt";
        };
    }
}
