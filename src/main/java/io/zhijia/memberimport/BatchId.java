package io.zhijia.memberimport;

import java.util.UUID;

/** One sheet that was handed in. */
record BatchId(UUID value) {

    static BatchId next() {
        return new BatchId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static BatchId of(String text) {
        return new BatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
