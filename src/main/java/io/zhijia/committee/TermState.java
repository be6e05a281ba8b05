package io.zhijia.committee;

/** Where a term stands on a day. */
enum TermState {
    /** 筹备 */
    PREPARING,
    /** 待批 */
    AWAITING,
    /** 在届 */
    IN_TERM,
    /** 到期预警 */
    EXPIRING,
    /** 超期 */
    OVERDUE,
    /** 已换届 */
    ENDED;

    /** Somebody sits in it and decides. */
    boolean isWorking() {
        return this != PREPARING && this != ENDED;
    }

    /** Message key of its name. */
    String word() {
        return "committee.state." + name();
    }

    String color() {
        return switch (this) {
            case IN_TERM -> "bg-green-lt";
            case OVERDUE -> "bg-red-lt";
            case EXPIRING, AWAITING -> "bg-yellow-lt";
            case PREPARING, ENDED -> "bg-secondary-lt";
        };
    }
}
