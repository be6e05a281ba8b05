package io.zhijia.task;

import java.util.UUID;

/** A task; other modules may hold one. */
public record TaskId(UUID value) {

    public static TaskId next() {
        return new TaskId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
