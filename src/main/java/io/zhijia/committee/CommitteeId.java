package io.zhijia.committee;

import java.util.UUID;

/** One standing body. */
record CommitteeId(UUID value) {

    static CommitteeId next() {
        return new CommitteeId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static CommitteeId of(String text) {
        return new CommitteeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
