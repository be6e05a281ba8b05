package io.zhijia.congress;

import java.util.UUID;

/** One delegation (代表团) of a term; proposals go by it. */
public record DelegationId(UUID value) {

    static DelegationId next() {
        return new DelegationId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DelegationId of(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
