package io.zhijia.reporting;

import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** How often the union reports. */
enum Rhythm {
    /** 每学期一次 */
    TERM(28),
    /** 每月一次 */
    MONTH(7),
    /** 每季度一次 */
    QUARTER(14),
    /** 每年一次 */
    YEAR(28),
    /** 不提醒 */
    NONE(0);

    private final int daysAhead;

    Rhythm(int daysAhead) {
        this.daysAhead = daysAhead;
    }

    /** Some days within which one report is due. */
    record Stretch(LocalDate begins, LocalDate ends) {

        boolean covers(LocalDate day) {
            return !day.isBefore(begins) && !day.isAfter(ends);
        }
    }

    /** The days that day belongs to; none in the holidays. A unit without terms has half-years. */
    Optional<Stretch> around(LocalDate day, SchoolYear year) {
        return switch (this) {
            case TERM -> year.spans().isEmpty() ? Optional.of(months(day, 6)) : term(day, year);
            case MONTH -> Optional.of(months(day, 1));
            case QUARTER -> Optional.of(months(day, 3));
            case YEAR -> Optional.of(months(day, 12));
            case NONE -> Optional.empty();
        };
    }

    /** From that day on nobody should wait any longer. */
    LocalDate remindsFrom(Stretch stretch) {
        return stretch.ends().minusDays(daysAhead);
    }

    private static Optional<Stretch> term(LocalDate day, SchoolYear year) {
        return year.terms(day, day).stream().findFirst().map(term -> new Stretch(term.begins(), term.ends()));
    }

    private static Stretch months(LocalDate day, int length) {
        var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1);
        return new Stretch(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    /** Message key of its name. */
    String word() {
        return "reporting.rhythm." + name();
    }
}
