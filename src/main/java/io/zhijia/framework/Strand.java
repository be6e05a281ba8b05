package io.zhijia.framework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the things a framework names.
 *
 * @param since the version it came with
 * @param until the version it was dropped with, if it was
 */
record Strand(
        UUID id,
        int place,
        String name,
        int since,
        @Nullable Integer until) {

    boolean isCurrent() {
        return until == null;
    }
}
