package io.zhijia.framework;

import java.util.UUID;

/** One framework. */
record FrameworkId(UUID value) {

    static FrameworkId next() {
        return new FrameworkId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static FrameworkId of(String text) {
        return new FrameworkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
