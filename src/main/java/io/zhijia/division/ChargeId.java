package io.zhijia.division;

import java.util.UUID;

/** Somebody's time in charge of an area. */
record ChargeId(UUID value) {

    static ChargeId next() {
        return new ChargeId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static ChargeId of(String text) {
        return new ChargeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
