package io.zhijia.proposal;

import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which days somebody works on: not at week-ends, on statutory holidays and in breaks of the unit, and as the government's
 * notice exchanges them (调休). What the unit's own calendar says goes first.
 */
record WorkingDays(SchoolYear calendar) {

    boolean isWorked(LocalDate day) {
        return calendar.isWorked(day);
    }

    /** That day if somebody works then, else the first after it. */
    LocalDate orNext(LocalDate day) {
        var next = day;
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day on which so many of the days that count have gone by since; the day itself does not count. */
    LocalDate after(LocalDate day, int days, Predicate<LocalDate> counts) {
        var last = day;
        for (var gone = 0; gone < days; ) {
            last = last.plusDays(1);
            gone += isWorked(last) && counts.test(last) ? 1 : 0;
        }
        return last;
    }

    /** How many working days follow the first up to the last; below nought if the last is before the first. */
    int between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? -count(last, first) : count(first, last);
    }

    private int count(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorked)
                .count();
    }
}
