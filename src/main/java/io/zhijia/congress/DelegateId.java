package io.zhijia.congress;

import java.util.UUID;

/** One delegate, or guest, of a term. */
record DelegateId(UUID value) {

    static DelegateId next() {
        return new DelegateId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DelegateId of(String text) {
        return new DelegateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
