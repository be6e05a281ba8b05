package io.zhijia.planning;

import java.util.UUID;

/** One plan of a union; a module may hold the one it made. */
public record PlanId(UUID value) {

    static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
