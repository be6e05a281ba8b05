package io.zhijia.election;

import java.util.UUID;

/** One election. */
record ElectionId(UUID value) {

    static ElectionId next() {
        return new ElectionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ElectionId of(String text) {
        return new ElectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
