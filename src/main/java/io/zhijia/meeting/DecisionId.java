package io.zhijia.meeting;

import java.util.UUID;

/** A decision; other modules may hold one. */
public record DecisionId(UUID value) {

    static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
