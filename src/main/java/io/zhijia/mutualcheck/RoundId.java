package io.zhijia.mutualcheck;

import java.util.UUID;

/** A round of a mutual check. */
record RoundId(UUID value) {

    static RoundId next() {
        return new RoundId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
