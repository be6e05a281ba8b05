package io.zhijia.congress;

import org.jspecify.annotations.Nullable;

/** How far a resolution is, read off its progress and the union's check of it. */
enum CarriedOut {
    NOT_STARTED("bg-yellow-lt"),
    UNDER_WAY("bg-blue-lt"),
    DONE("bg-blue-lt"),
    VERIFIED("bg-green-lt");

    private static final int WHOLE = 100;

    private final String color;

    CarriedOut(String color) {
        this.color = color;
    }

    /** @param holds what the check of this very progress found; null while nobody checked it */
    static CarriedOut of(int percent, @Nullable Boolean holds) {
        if (percent < WHOLE) {
            return percent == 0 ? NOT_STARTED : UNDER_WAY;
        }
        if (holds == null) {
            return DONE;
        }
        return holds ? VERIFIED : UNDER_WAY;
    }

    boolean isOpen() {
        return this == NOT_STARTED || this == UNDER_WAY;
    }

    String color() {
        return color;
    }

    /** Message key of its name. */
    String word() {
        return "congress.carriedOut." + name();
    }
}
