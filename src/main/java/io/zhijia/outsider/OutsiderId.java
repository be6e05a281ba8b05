package io.zhijia.outsider;

import java.util.UUID;

/** One person or body outside the union. */
record OutsiderId(UUID value) {

    static OutsiderId next() {
        return new OutsiderId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static OutsiderId of(String text) {
        return new OutsiderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
