package io.zhijia.inspection;

import java.util.UUID;

/** One visit. */
record VisitId(UUID value) {

    static VisitId next() {
        return new VisitId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
