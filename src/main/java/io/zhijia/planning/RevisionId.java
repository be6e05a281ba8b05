package io.zhijia.planning;

import java.util.UUID;

/** One revision of a plan. */
record RevisionId(UUID value) {

    static RevisionId next() {
        return new RevisionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
