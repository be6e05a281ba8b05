package io.zhijia.plansource;

import java.util.UUID;

/** One source. */
record SourceId(UUID value) {

    static SourceId next() {
        return new SourceId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
