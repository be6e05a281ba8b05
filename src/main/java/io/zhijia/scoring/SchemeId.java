package io.zhijia.scoring;

import java.util.UUID;

/** A scheme; other modules may hold one. */
public record SchemeId(UUID value) {

    static SchemeId next() {
        return new SchemeId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SchemeId of(String text) {
        return new SchemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
