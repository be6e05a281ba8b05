package io.zhijia.memberstat;

import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;

/**
 * From a day to the day the statistics are of.
 *
 * @param name of the term; empty where the days say enough
 */
record Span(LocalDate first, LocalDate last, String name) {

    /** How far back it goes. */
    enum Scale {
        YEAR,
        TERM,
        DAY;

        /** Message key of its name. */
        String word() {
            return "memberstat.scale." + name();
        }
    }

    /** The year, or the term as the school calendar has it; where it has none, half of the year. */
    static Span of(Scale scale, LocalDate day, SchoolYear calendar) {
        return switch (scale) {
            case DAY -> new Span(day, day, "");
            case YEAR -> new Span(day.withDayOfYear(1), day, "");
            case TERM ->
                calendar.terms(day, day).stream()
                        .findFirst()
                        .map(term -> term(term, day))
                        .orElseGet(() -> new Span(
                                day.getMonthValue() > 6 ? LocalDate.of(day.getYear(), 7, 1) : day.withDayOfYear(1),
                                day,
                                ""));
        };
    }

    private static Span term(SchoolSpan term, LocalDate day) {
        return new Span(term.begins(), day, term.name());
    }
}
