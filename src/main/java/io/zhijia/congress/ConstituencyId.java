package io.zhijia.congress;

import java.util.UUID;

/** One constituency (选区) of a term. */
record ConstituencyId(UUID value) {

    static ConstituencyId next() {
        return new ConstituencyId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ConstituencyId of(String text) {
        return new ConstituencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
