package io.zhijia.congress;

import java.util.UUID;

/** One term (届). */
record TermId(UUID value) {

    static TermId next() {
        return new TermId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static TermId of(String text) {
        return new TermId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
