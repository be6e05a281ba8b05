package io.zhijia.proposal;

import java.util.UUID;

/** A call for proposals. */
record CallId(UUID value) {

    static CallId next() {
        return new CallId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
