package io.zhijia.certificate;

import java.util.UUID;

/** One change to be registered. */
record ChangeId(UUID value) {

    static ChangeId next() {
        return new ChangeId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
