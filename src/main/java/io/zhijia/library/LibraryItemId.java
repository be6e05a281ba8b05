package io.zhijia.library;

import java.util.UUID;

/** Something in the library. */
record LibraryItemId(UUID value) {

    static LibraryItemId next() {
        return new LibraryItemId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static LibraryItemId of(String text) {
        return new LibraryItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
