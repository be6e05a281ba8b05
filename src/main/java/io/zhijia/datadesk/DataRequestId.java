package io.zhijia.datadesk;

import java.util.UUID;

/** One request. */
record DataRequestId(UUID value) {

    static DataRequestId next() {
        return new DataRequestId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DataRequestId of(String text) {
        return new DataRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
