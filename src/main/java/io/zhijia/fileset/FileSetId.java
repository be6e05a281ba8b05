package io.zhijia.fileset;

import java.util.UUID;

/** One set of books. */
public record FileSetId(UUID value) {

    static FileSetId next() {
        return new FileSetId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static FileSetId of(String text) {
        return new FileSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
