package io.zhijia.planimport;

import java.util.UUID;

/** One entry of an import. */
record EntryId(UUID value) {

    static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
