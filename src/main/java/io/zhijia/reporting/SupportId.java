package io.zhijia.reporting;

import java.util.UUID;

/** One time the union was supported. */
record SupportId(UUID value) {

    static SupportId next() {
        return new SupportId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SupportId of(String text) {
        return new SupportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
