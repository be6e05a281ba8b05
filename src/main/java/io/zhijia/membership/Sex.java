package io.zhijia.membership;

/** 性别 */
public enum Sex {
    FEMALE,
    MALE;

    /** Message key of its name. */
    public String word() {
        return "membership.sex." + name();
    }
}
