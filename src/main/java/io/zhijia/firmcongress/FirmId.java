package io.zhijia.firmcongress;

import java.util.UUID;

/** One firm. */
public record FirmId(UUID value) {

    static FirmId next() {
        return new FirmId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static FirmId of(String text) {
        return new FirmId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
