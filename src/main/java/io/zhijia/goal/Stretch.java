package io.zhijia.goal;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.zhijia.goal.Measure.Per;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Part of a plan's days in which a cadence is asked for once more. */
record Stretch(LocalDate first, LocalDate last) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int DAYS_OF_A_WEEK = 7;

    static List<Stretch> of(@Nullable Per per, LocalDate from, LocalDate to, SchoolYear school) {
        var months = Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
        return switch (per) {
            case null -> List.of();
            case WEEK -> weeks(from, to, school);
            case MONTH -> cut(months, 1);
            case QUARTER -> cut(months, 3);
            case TERM -> terms(from, to, months, school);
            case PERIOD -> cut(months, months.size());
        };
    }

    /** From Monday to Sunday; a week without a school day is not asked for. */
    private static List<Stretch> weeks(LocalDate from, LocalDate to, SchoolYear school) {
        return Stream.iterate(
                        from.with(previousOrSame(MONDAY)), monday -> !monday.isAfter(to), monday -> monday.plusDays(7))
                .map(monday -> clipped(monday, monday.plusDays(DAYS_OF_A_WEEK - 1), from, to))
                .filter(week -> isAskedFor(week, school))
                .toList();
    }

    private static boolean isAskedFor(Stretch week, SchoolYear school) {
        var friday = week.first.with(previousOrSame(MONDAY)).with(nextOrSame(FRIDAY));
        return !week.first.isAfter(friday)
                && school.closing(week.first, friday.isAfter(week.last) ? week.last : friday)
                        .isEmpty();
    }

    /** Those of the school of which at least half lies within; where it has said none, the halves of the period. */
    private static List<Stretch> terms(LocalDate from, LocalDate to, List<YearMonth> months, SchoolYear school) {
        var terms = school.terms(from, to).stream()
                .filter(term -> liesWithin(term, from, to))
                .map(term -> clipped(term.begins(), term.ends(), from, to))
                .toList();
        return terms.isEmpty() ? cut(months, Math.max(1, (months.size() + 1) / 2)) : terms;
    }

    private static boolean liesWithin(SchoolSpan term, LocalDate from, LocalDate to) {
        var within = clipped(term.begins(), term.ends(), from, to);
        return 2 * DAYS.between(within.first, within.last.plusDays(1))
                >= DAYS.between(term.begins(), term.ends().plusDays(1));
    }

    private static Stretch clipped(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        return new Stretch(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }

    private static List<Stretch> cut(List<YearMonth> months, int size) {
        return IntStream.iterate(0, i -> i < months.size(), i -> i + size)
                .mapToObj(i -> new Stretch(
                        months.get(i).atDay(1),
                        months.get(Math.min(i + size, months.size()) - 1).atEndOfMonth()))
                .toList();
    }

    boolean touches(LocalDate begins, LocalDate ends) {
        return !begins.isAfter(last) && !ends.isBefore(first);
    }

    /** Its months where it is made of such, its days where it is a week, otherwise both days. */
    String label() {
        if (DAYS.between(first, last) < DAYS_OF_A_WEEK) {
            return DAY.format(first) + " – " + DAY.format(last);
        }
        var month = YearMonth.from(first);
        var until = YearMonth.from(last);
        if (first.getDayOfMonth() > 1 || !last.equals(until.atEndOfMonth())) {
            return first + " – " + last;
        }
        return month.equals(until) ? month.toString() : month + " – " + until;
    }
}
