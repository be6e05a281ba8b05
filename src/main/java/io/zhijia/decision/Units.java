package io.zhijia.decision;

/** Which units a rule is for. */
public enum Units {
    ALL,
    SCHOOLS,
    OTHERS;

    boolean cover(Units unit) {
        return this == ALL || this == unit;
    }
}
