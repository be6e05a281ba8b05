package io.zhijia.roll;

import java.util.UUID;

/** An electoral roll, as ballots hold it. */
public record RollId(UUID value) {

    static RollId next() {
        return new RollId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static RollId of(String text) {
        return new RollId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
