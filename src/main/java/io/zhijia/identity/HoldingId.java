package io.zhijia.identity;

import java.util.UUID;

/** One person's time in one office. */
public record HoldingId(UUID value) {

    static HoldingId next() {
        return new HoldingId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static HoldingId of(String text) {
        return new HoldingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
