package io.zhijia.reporting;

import java.util.UUID;

/** One thing the union asked for. */
record RequestId(UUID value) {

    static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
