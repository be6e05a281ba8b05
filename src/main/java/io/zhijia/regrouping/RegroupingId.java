package io.zhijia.regrouping;

import java.util.UUID;

/** One regrouping. */
record RegroupingId(UUID value) {

    static RegroupingId next() {
        return new RegroupingId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RegroupingId of(String text) {
        return new RegroupingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
