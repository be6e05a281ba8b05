package io.zhijia.uppercongress;

import java.util.UUID;

/** One congress of an upper union. */
record UpperCongressId(UUID value) {

    static UpperCongressId next() {
        return new UpperCongressId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static UpperCongressId of(String text) {
        return new UpperCongressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
