package io.zhijia.election;

/** What is against somebody's standing (R4.02, R4.07, R4.20). */
enum Flag {
    /** 行政主要负责人、法定代表人 */
    PRINCIPAL(true),
    /** 主要负责人的近亲属（工会法第十条） */
    RELATIVE(true),
    /** 主席、分管财务的副主席和财务人员不进经审委 */
    FINANCE(true),
    /** Not on the roll of this election: perhaps a kept membership (保留会籍), or no member. */
    NOT_ON_ROLL(false);

    private final boolean isInTheWay;

    Flag(boolean isInTheWay) {
        this.isInTheWay = isInTheWay;
    }

    /** Whether a list with such a candidate is not adopted; else it is only said. */
    boolean isInTheWay() {
        return isInTheWay;
    }

    /** Message key of its name. */
    String word() {
        return "election.flag." + name();
    }
}
