package io.zhijia.retiree;

import java.util.UUID;

/** The check of a year. */
record YearlyCheckId(UUID value) {

    static YearlyCheckId next() {
        return new YearlyCheckId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static YearlyCheckId of(String text) {
        return new YearlyCheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
