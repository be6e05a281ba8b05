package io.zhijia.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a type of meeting is held, and when the next one is due.
 *
 * @param months between two of them; 0: as needed
 * @param last day one was held
 * @param ahead day the next one is called for
 */
record Cadence(
        MeetingType type,
        int months,
        @Nullable LocalDate last,
        @Nullable LocalDate ahead) {

    boolean isRegular() {
        return months > 0;
    }

    /** The day by which it should be held; where none was ever held, today. */
    LocalDate due(LocalDate today) {
        return last == null ? today : last.plusMonths(months);
    }

    /** Due, and nobody has called for it. */
    boolean isWanted(LocalDate today) {
        return isRegular() && ahead == null && !due(today).isAfter(today.plusDays(7));
    }
}
