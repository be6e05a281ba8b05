package io.zhijia.scoring;

import java.util.UUID;

/** An assessment; other modules may hold one. */
public record RunId(UUID value) {

    static RunId next() {
        return new RunId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
