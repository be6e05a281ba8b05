package io.zhijia.delegateelection;

/** What the papers made of a candidate. */
enum Standing {
    /** Nothing is counted yet. */
    STANDS("bg-secondary-lt"),
    /** 当选 */
    ELECTED("bg-green-lt"),
    /** 末位得票相同：enough votes, but more of them than seats are left, so that they are voted on again. */
    TIED("bg-yellow-lt"),
    /** 未当选 */
    NOT_ELECTED("bg-secondary-lt");

    private final String color;

    Standing(String color) {
        this.color = color;
    }

    String color() {
        return color;
    }

    /** Message key of its name. */
    String word() {
        return "delegateelection.standing." + name();
    }
}
