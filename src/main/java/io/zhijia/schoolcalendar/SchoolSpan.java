package io.zhijia.schoolcalendar;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.schoolcalendar.SchoolCalendarRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.schoolcalendar.SchoolCalendarRefusal.TOO_LONG;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Some days of the school calendar that have a name. */
public record SchoolSpan(UUID id, Kind kind, String name, LocalDate begins, LocalDate ends) {

    private static final int MOST_DAYS = 250;

    /** What these days are. */
    public enum Kind {
        /** 学期 */
        TERM,
        /** 寒暑假、放假 */
        BREAK,
        /** 调休上班、补课 */
        WORKDAYS;

        /** Message key of its name. */
        String word() {
            return "schoolcalendar.kind." + name();
        }
    }

    public SchoolSpan {
        refuseIf(ends.isBefore(begins), ENDS_BEFORE_IT_BEGINS, begins, ends);
        refuseIf(ChronoUnit.DAYS.between(begins, ends) >= MOST_DAYS, TOO_LONG, MOST_DAYS);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !begins.isAfter(last) && !ends.isBefore(first);
    }
}
