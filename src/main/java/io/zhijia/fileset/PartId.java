package io.zhijia.fileset;

import java.util.UUID;

/** One part of a book. A task that asks for it bears the same value. */
public record PartId(UUID value) {

    static PartId next() {
        return new PartId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static PartId of(String text) {
        return new PartId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
