package io.zhijia.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken between two sittings of the congress that goes before the next one (R2.20, R2.58).
 *
 * @param meeting it was taken at
 * @param confirmedOn day the congress had it; null while it waits
 * @param posting where everybody can read it; null while it is nowhere
 * @param version how often the posting was entered
 */
record Brought(
        Decision decision,
        MeetingId meeting,
        LocalDate decidedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Posting posting,
        int version) {

    boolean isWaiting() {
        return confirmedOn == null;
    }

    String path() {
        return "/meetings/" + meeting + "/items/" + decision.item();
    }
}
