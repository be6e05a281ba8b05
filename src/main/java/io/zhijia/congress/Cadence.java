package io.zhijia.congress;

import io.zhijia.decision.Units;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether an assembly has met as often as it should: once in every school year in schools, once a year elsewhere, and once
 * a year where members meet (R2.13, R2.53, R4.24).
 *
 * @param from first day of the year that counts today
 * @param to its last day
 * @param least how often it is to meet within it
 * @param held sittings closed, or going on, within it
 * @param planned sittings still to come within it
 * @param due last day for the next one: the end of the next month in which it usually meets, or of the year
 * @param missed years of this term that are over and in which it met too seldom, the latest first
 */
record Cadence(LocalDate from, LocalDate to, int least, int held, int planned, LocalDate due, List<Past> missed) {

    private static final int DAYS_OF_WARNING = 90;
    private static final int DAYS_OF_NOTICE = 30;
    private static final int MONTHS = 12;

    /** A year that is over. */
    record Past(LocalDate from, LocalDate to, int held) {}

    Cadence {
        missed = List.copyOf(missed);
    }

    static Cadence of(Term term, List<Sitting> sittings, Units units, int least, Set<Month> months, LocalDate today) {
        var begins = term.kind().isOfStaff() && units == Units.SCHOOLS ? Month.SEPTEMBER : Month.JANUARY;
        var start = LocalDate.of(today.getYear(), begins, 1);
        var from = today.isBefore(start) ? start.minusYears(1) : start;
        var to = from.plusYears(1).minusDays(1);
        var within = within(sittings, from, to);
        var held = held(within);
        var planned = (int) within.stream().filter(Sitting::isPreparing).count();
        return new Cadence(
                from,
                to,
                least,
                held,
                planned,
                due(term, from, held + planned, least, months),
                missed(term, sittings, from, least));
    }

    /** Only whole years of the term: in the one in which it began the assembly before may have met. */
    private static List<Past> missed(Term term, List<Sitting> sittings, LocalDate now, int least) {
        return Stream.iterate(now.minusYears(1), from -> !from.isBefore(term.begins()), from -> from.minusYears(1))
                .map(from -> past(from, sittings))
                .filter(year -> year.held() < least)
                .toList();
    }

    private static Past past(LocalDate from, List<Sitting> sittings) {
        var to = from.plusYears(1).minusDays(1);
        return new Past(from, to, held(within(sittings, from, to)));
    }

    private static List<Sitting> within(List<Sitting> sittings, LocalDate from, LocalDate to) {
        return sittings.stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList();
    }

    private static int held(List<Sitting> sittings) {
        return (int) sittings.stream()
                .filter(one -> one.isOpen() || one.state() instanceof SittingState.Closed)
                .count();
    }

    /** Each sitting of the year stands for one of its months, whenever it was; a term begins with its first whole chance. */
    private static LocalDate due(Term term, LocalDate from, int sittings, int least, Set<Month> months) {
        var year =
                ends(from, months).filter(end -> !end.isBefore(term.begins())).toList();
        if (sittings < year.size()) {
            return year.get(sittings);
        }
        var next = from.plusYears(1);
        return sittings < least
                ? next.minusDays(1)
                : ends(next, months).findFirst().orElse(next.plusYears(1).minusDays(1));
    }

    /** Last days of those months, in the year from that day. */
    private static Stream<LocalDate> ends(LocalDate from, Set<Month> months) {
        return IntStream.range(0, MONTHS)
                .mapToObj(YearMonth.from(from)::plusMonths)
                .filter(month -> months.contains(month.getMonth()))
                .map(YearMonth::atEndOfMonth);
    }

    /** The last day for the next one has passed. */
    boolean isLate(LocalDate today) {
        return today.isAfter(due);
    }

    /** Fewer were held or are arranged than there should be. */
    boolean isMissed() {
        return held + planned < least;
    }

    /** The last year over, as long as nothing is held or arranged in this one either. */
    Optional<Past> lately() {
        return held + planned > 0
                ? Optional.empty()
                : missed.stream()
                        .filter(year -> year.to().plusDays(1).equals(from))
                        .findFirst();
    }

    boolean isUrgent(LocalDate today) {
        return (isMissed() && !today.isBefore(to.minusDays(DAYS_OF_WARNING)))
                || !today.isBefore(due.minusDays(DAYS_OF_NOTICE));
    }
}
