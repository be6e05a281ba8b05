package io.zhijia.congress;

import java.util.UUID;

/** One sitting (次) of a term. */
public record SittingId(UUID value) {

    static SittingId next() {
        return new SittingId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SittingId of(String text) {
        return new SittingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
