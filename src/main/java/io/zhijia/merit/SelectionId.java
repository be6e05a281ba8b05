package io.zhijia.merit;

import java.util.UUID;

/** A selection; other modules may hold one. */
public record SelectionId(UUID value) {

    static SelectionId next() {
        return new SelectionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SelectionId of(String text) {
        return new SelectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
