package io.zhijia.archive;

import io.zhijia.planning.PlanItemId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence where it is kept.
 *
 * @param entry it proves, if it was added to one
 * @param item it proves, if it was added to a plan item itself
 * @param replacedBy the newer version of it
 */
record Proof(
        UUID id,
        @Nullable RecordId entry,
        @Nullable PlanItemId item,
        Evidence evidence,
        String by,
        LocalDate on,
        @Nullable UUID replacedBy) {

    boolean isCurrent() {
        return replacedBy == null;
    }
}
