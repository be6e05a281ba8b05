package io.zhijia.congress;

import java.util.UUID;

/** One body of the congress. */
record BodyId(UUID value) {

    static BodyId next() {
        return new BodyId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static BodyId of(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
