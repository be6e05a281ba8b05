package io.zhijia.planconsultation;

import java.util.UUID;

/** One opinion on a draft plan. */
public record OpinionId(UUID value) {

    static OpinionId next() {
        return new OpinionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static OpinionId of(String text) {
        return new OpinionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
