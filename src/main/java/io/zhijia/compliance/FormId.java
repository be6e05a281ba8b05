package io.zhijia.compliance;

import java.util.UUID;

/** One form. */
record FormId(UUID value) {

    static FormId next() {
        return new FormId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static FormId of(String text) {
        return new FormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
