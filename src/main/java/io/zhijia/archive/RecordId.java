package io.zhijia.archive;

import java.util.UUID;

/** One entry of a record book. */
public record RecordId(UUID value) {

    static RecordId next() {
        return new RecordId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
