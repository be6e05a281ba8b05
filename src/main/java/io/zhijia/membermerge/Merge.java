package io.zhijia.membermerge;

import static io.zhijia.membermerge.MergeRefusal.TOO_LATE;
import static io.zhijia.membermerge.MergeRefusal.UNDONE_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that were made one.
 *
 * @param label both, by name and staff number
 * @param undoneAt null while merged
 */
record Merge(
        UnionId union,
        MergeId id,
        MemberId kept,
        MemberId gone,
        String label,
        String reason,
        MemberId by,
        Instant at,
        @Nullable Instant undoneAt) {

    static final int UNDOABLE_DAYS = 30;

    Merge undone(Instant now, ZoneId zone) {
        refuseIf(undoneAt != null, UNDONE_ALREADY);
        refuseIf(!isUndoable(now, zone), TOO_LATE, UNDOABLE_DAYS);
        return new Merge(union, id, kept, gone, label, reason, by, at, now);
    }

    /** The thirtieth day is the last. */
    boolean isUndoable(Instant now, ZoneId zone) {
        return undoneAt == null
                && !now.atZone(zone)
                        .toLocalDate()
                        .isAfter(at.atZone(zone).toLocalDate().plusDays(UNDOABLE_DAYS));
    }
}
