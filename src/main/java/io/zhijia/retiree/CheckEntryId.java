package io.zhijia.retiree;

import java.util.UUID;

/** One person on the check of a year. */
record CheckEntryId(UUID value) {

    static CheckEntryId next() {
        return new CheckEntryId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static CheckEntryId of(String text) {
        return new CheckEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
