package io.zhijia.regrouping;

import java.util.UUID;

/** A group in a regrouping: the id of a group there is, or of one to be formed. */
record PartId(UUID value) {

    static PartId next() {
        return new PartId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static PartId of(String text) {
        return new PartId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
