package io.zhijia.orgtree;

import java.util.UUID;

/** One body in the tree. */
public record NodeId(UUID value) {

    static NodeId next() {
        return new NodeId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static NodeId of(String text) {
        return new NodeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
