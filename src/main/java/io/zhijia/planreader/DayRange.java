package io.zhijia.planreader;

import java.time.LocalDate;

/** The days an entry names, the last one included; a single day where both are the same. */
public record DayRange(LocalDate from, LocalDate to) {

    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " lies before " + from);
        }
    }

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }
}
