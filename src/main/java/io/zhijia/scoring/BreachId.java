package io.zhijia.scoring;

import java.util.UUID;

/** A report of a breach. */
record BreachId(UUID value) {

    /** For a path variable. */
    public static BreachId of(String text) {
        return new BreachId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
