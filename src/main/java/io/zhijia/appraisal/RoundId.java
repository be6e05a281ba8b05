package io.zhijia.appraisal;

import java.util.UUID;

/** One round of appraisal. */
public record RoundId(UUID value) {

    static RoundId next() {
        return new RoundId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
