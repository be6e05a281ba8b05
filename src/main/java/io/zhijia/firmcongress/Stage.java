package io.zhijia.firmcongress;

/** How far a firm is. */
enum Stage {
    /** 未建会 */
    NO_UNION("bg-secondary-lt"),
    /** 已建会，未建职代会 */
    NO_CONGRESS("bg-yellow-lt"),
    /** 已建职代会 */
    COVERED("bg-green-lt"),
    /** 已注销、迁出 */
    CLOSED("bg-secondary-lt");

    private final String color;

    Stage(String color) {
        this.color = color;
    }

    String color() {
        return color;
    }

    /** Message key of its name. */
    String word() {
        return "firmcongress.stage." + name();
    }
}
