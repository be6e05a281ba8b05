package io.zhijia.election;

/** What is against somebody's standing (R4.02, R4.07, R4.20, R4.21). */
enum Flag {
    /** 行政主要负责人、法定代表人 */
    PRINCIPAL(true),
    /** 主要负责人的近亲属（工会法第十条） */
    RELATIVE(true),
    /** 主席、分管财务的副主席和财务人员不进经审委 */
    FINANCE(true),
    /** Stands for chair and for vice-chair. */
    TWO_OFFICES(true),
    /** Neither sits in the body whose first among equals is elected, nor stands for it. */
    NOT_IN_BODY(true),
    /** A vice-chair: perhaps the one for the money. */
    VICE_CHAIR_AUDITS(false),
    /** 女职工委员会主任由女主席、女副主席担任，或者另行配备 */
    NOT_A_WOMAN(false),
    /** Not on the roll of this election: perhaps a kept membership (保留会籍), or no member. */
    NOT_ON_ROLL(false),
    /** In no register of this union today. */
    NOT_A_MEMBER(false),
    /** 保留会籍：no right to stand (R4.02) */
    KEPT_MEMBERSHIP(false);

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
