package io.zhijia.plancheck;

import java.util.UUID;

/** One check of a plan. */
public record CheckId(UUID value) {

    static CheckId next() {
        return new CheckId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static CheckId of(String text) {
        return new CheckId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
