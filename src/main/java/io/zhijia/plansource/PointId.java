package io.zhijia.plansource;

import java.util.UUID;

/** One point of a source. */
record PointId(UUID value) {

    static PointId next() {
        return new PointId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static PointId of(String text) {
        return new PointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
