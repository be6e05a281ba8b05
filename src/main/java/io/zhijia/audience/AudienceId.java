package io.zhijia.audience;

import java.util.UUID;

/** A saved audience. */
public record AudienceId(UUID value) {

    static AudienceId next() {
        return new AudienceId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static AudienceId of(String text) {
        return new AudienceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
