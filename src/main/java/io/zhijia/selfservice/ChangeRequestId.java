package io.zhijia.selfservice;

import java.util.UUID;

/** A request to correct one's own data. */
public record ChangeRequestId(UUID value) {

    static ChangeRequestId next() {
        return new ChangeRequestId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ChangeRequestId of(String text) {
        return new ChangeRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
