package io.zhijia.review;

import java.util.UUID;

/** A summary of a period. */
public record SummaryId(UUID value) {

    static SummaryId next() {
        return new SummaryId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static SummaryId of(String text) {
        return new SummaryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
