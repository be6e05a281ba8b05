package io.zhijia.division;

import java.util.UUID;

/** One duty list as it was written once. */
record DutyId(UUID value) {

    static DutyId next() {
        return new DutyId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
