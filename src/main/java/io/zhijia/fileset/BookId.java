package io.zhijia.fileset;

import java.util.UUID;

/** One book of a set. */
public record BookId(UUID value) {

    static BookId next() {
        return new BookId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static BookId of(String text) {
        return new BookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
