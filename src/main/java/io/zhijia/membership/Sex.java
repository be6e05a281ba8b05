package io.zhijia.membership;

enum Sex {
    FEMALE,
    MALE;

    /** Message key of its name. */
    String word() {
        return "membership.sex." + name();
    }
}
