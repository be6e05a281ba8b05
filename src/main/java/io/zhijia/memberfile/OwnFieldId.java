package io.zhijia.memberfile;

import java.util.UUID;

/** A field a union has added to its members' files. */
public record OwnFieldId(UUID value) {

    static OwnFieldId next() {
        return new OwnFieldId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static OwnFieldId of(String text) {
        return new OwnFieldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
