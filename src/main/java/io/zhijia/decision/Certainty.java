package io.zhijia.decision;

/** How well the source of a rule is known; only what was read in the law itself may stop anybody. */
public enum Certainty {
    /** The text of the law or regulation was read. */
    READ,
    /** Found in a local rule or a paper about the rule. */
    SECOND_HAND,
    /** Usual practice; no text was found. */
    UNCONFIRMED;

    /** Message key of its name. */
    public String word() {
        return "decision.certainty." + name();
    }
}
