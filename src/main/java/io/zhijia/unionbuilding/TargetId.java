package io.zhijia.unionbuilding;

import java.util.UUID;

/** One unit in which a union is to be founded. */
public record TargetId(UUID value) {

    static TargetId next() {
        return new TargetId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static TargetId of(String text) {
        return new TargetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
