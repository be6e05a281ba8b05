package io.zhijia.planimport;

import java.util.UUID;

/** One import of a plan document. */
record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
