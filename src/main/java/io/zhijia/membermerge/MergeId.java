package io.zhijia.membermerge;

import java.util.UUID;

/** A merge of two entries. */
record MergeId(UUID value) {

    static MergeId next() {
        return new MergeId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static MergeId of(String text) {
        return new MergeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
