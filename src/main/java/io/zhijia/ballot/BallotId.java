package io.zhijia.ballot;

import java.util.UUID;

/** A vote. */
public record BallotId(UUID value) {

    static BallotId next() {
        return new BallotId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static BallotId of(String text) {
        return new BallotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
