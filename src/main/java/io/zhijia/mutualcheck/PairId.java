package io.zhijia.mutualcheck;

import java.util.UUID;

/** A pair of a mutual check. */
record PairId(UUID value) {

    static PairId next() {
        return new PairId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static PairId of(String text) {
        return new PairId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
