package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an item's history.
 *
 * @param by who changed it; null where finished work moved it on
 * @param before as kept: a code, a day, an id; empty if there was nothing
 * @param note what the person gave as a reason
 */
record ItemChange(
        PlanItemId item,
        Aspect aspect,
        Instant changed,
        @Nullable MemberId by,
        String before,
        String after,
        String note) {

    /** Which side of an item changed. */
    enum Aspect {
        ADDED,
        TITLE,
        NOTE,
        AREA,
        SIDE_AREAS,
        KIND,
        TYPE,
        DAYS,
        HOURS,
        VENUE,
        OWNER,
        CO_OWNERS,
        STATE;

        /** Message key of its name. */
        String word() {
            return "planning.aspect." + name();
        }
    }
}
