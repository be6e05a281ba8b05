package io.zhijia.transfer;

import java.util.Locale;
import java.util.UUID;

/** A case of transfer; both unions know it by the same id. */
public record TransferId(UUID value) {

    static TransferId next() {
        return new TransferId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static TransferId of(String text) {
        return new TransferId(UUID.fromString(text));
    }

    /** As letters name the case. */
    String number() {
        return "ZJ-" + value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
