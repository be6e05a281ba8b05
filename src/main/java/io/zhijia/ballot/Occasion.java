package io.zhijia.ballot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * At what a vote of delegates is held.
 *
 * @param sitting of the congress
 * @param item of its agenda that the vote settles; null if it settles none
 */
record Occasion(UUID sitting, @Nullable Integer item) {

    /** In a sitting, on none of its items. */
    static Occasion at(UUID sitting) {
        return new Occasion(sitting, null);
    }

    /** As a form names it: the sitting, and behind a colon the item. */
    public static Occasion of(String typed) {
        var parts = typed.split(":", 2);
        return new Occasion(UUID.fromString(parts[0]), parts.length == 1 ? null : Integer.valueOf(parts[1]));
    }

    @Override
    public String toString() {
        return item == null ? sitting.toString() : sitting + ":" + item;
    }
}
