package io.zhijia.delegateelection;

import java.util.UUID;

/** One objection. */
record ObjectionId(UUID value) {

    static ObjectionId next() {
        return new ObjectionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
