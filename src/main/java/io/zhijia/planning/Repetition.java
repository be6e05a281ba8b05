package io.zhijia.planning;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import io.zhijia.schoolcalendar.SchoolYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How an item repeats (NTC-03): a rule that can be said in words, kept in a line, and resolved into days. */
sealed interface Repetition {

    /** Every so many weeks on that day, counted from the first one. */
    record Weekly(int every, DayOfWeek day) implements Repetition {}

    /** Each month on that day, on its last where it has no such day. */
    record MonthlyOnDay(int day) implements Repetition {}

    /** Each month on the first, second, third or fourth such day of the week; -1 is the last. */
    record MonthlyOnWeekday(int which, DayOfWeek day) implements Repetition {}

    /** Some time in each month. */
    record EachMonth() implements Repetition {}

    /** Once in each school term, at each of these places; with none given, once. */
    record EachTerm(List<String> campuses) implements Repetition {}

    /** On that day of every so many years, counted from that year. */
    record EveryYears(int every, int since, MonthDay day) implements Repetition {}

    /** One time it falls due; {@code where} is empty unless the rule goes from place to place. */
    record Occurrence(Days days, String where) {}

    /** All its times from the first to the last of these days, with the terms as the school has them. */
    default List<Occurrence> between(LocalDate first, LocalDate last, SchoolYear school) {
        return switch (this) {
            case Weekly(var every, var day) ->
                days(first.with(nextOrSame(day)).datesUntil(last.plusDays(1), java.time.Period.ofWeeks(every)));
            case MonthlyOnDay(var day) ->
                days(months(first, last)
                        .map(month -> month.atDay(Math.min(day, month.lengthOfMonth())))
                        .filter(date -> within(date, first, last)));
            case MonthlyOnWeekday(var which, var day) ->
                days(months(first, last)
                        .map(month -> month.atDay(1).with(dayOfWeekInMonth(which, day)))
                        .filter(date -> within(date, first, last)));
            case EachMonth() ->
                months(first, last)
                        .map(month -> new Occurrence(Days.in(month, month), ""))
                        .toList();
            case EachTerm(var campuses) ->
                terms(first, last, school).flatMap(term -> at(campuses, term)).toList();
            case EveryYears(var every, var since, var day) ->
                days(years(first, last)
                        .filter(year -> Math.floorMod(year.getValue() - since, every) == 0)
                        .map(year -> year.atMonthDay(day))
                        .filter(date -> within(date, first, last)));
        };
    }

    private static boolean within(LocalDate date, LocalDate first, LocalDate last) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    private static List<Occurrence> days(Stream<LocalDate> dates) {
        return dates.map(date -> new Occurrence(Days.on(date), "")).toList();
    }

    private static Stream<YearMonth> months(LocalDate first, LocalDate last) {
        return Stream.iterate(
                YearMonth.from(first), month -> !month.isAfter(YearMonth.from(last)), month -> month.plusMonths(1));
    }

    private static Stream<Year> years(LocalDate first, LocalDate last) {
        return Stream.iterate(Year.from(first), year -> !year.isAfter(Year.from(last)), year -> year.plusYears(1));
    }

    /** As the school calendar says; a half-year it does not speak of is taken as usual. */
    private static Stream<Days> terms(LocalDate first, LocalDate last, SchoolYear school) {
        var said = school.terms(first, last);
        var usual = usualTerms(first, last)
                .filter(term -> school.terms(term.begins(), term.ends()).isEmpty());
        return Stream.concat(said.stream().map(term -> clipped(term.begins(), term.ends(), first, last)), usual)
                .sorted(Comparator.comparing(Days::begins));
    }

    private static Days clipped(LocalDate begins, LocalDate ends, LocalDate first, LocalDate last) {
        return Days.of(begins.isBefore(first) ? first : begins, ends.isAfter(last) ? last : ends);
    }

    /** Spring is March to June, autumn September to December, as far as the days reach. */
    private static Stream<Days> usualTerms(LocalDate first, LocalDate last) {
        return months(first, last)
                .filter(month -> month.getMonthValue() == 3 || month.getMonthValue() == 9)
                .map(month -> {
                    var end = month.plusMonths(3);
                    return Days.in(month, end.atEndOfMonth().isAfter(last) ? YearMonth.from(last) : end);
                });
    }

    private static Stream<Occurrence> at(List<String> campuses, Days term) {
        return campuses.isEmpty()
                ? Stream.of(new Occurrence(term, ""))
                : campuses.stream().map(campus -> new Occurrence(term, campus));
    }
}
