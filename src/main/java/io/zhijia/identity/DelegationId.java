package io.zhijia.identity;

import java.util.UUID;

/** One office handed to a colleague for a while. */
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
