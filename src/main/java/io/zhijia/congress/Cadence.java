package io.zhijia.congress;

import io.zhijia.decision.Units;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Whether an assembly has met as often as it should: once in every school year in schools, once a year elsewhere, and once
 * a year where members meet (R2.13, R2.53, R4.24).
 *
 * @param from first day of the year that counts today
 * @param to its last day
 * @param least how often it is to meet within it
 * @param held sittings closed, or going on, within it
 * @param planned sittings still to come within it
 */
record Cadence(LocalDate from, LocalDate to, int least, int held, int planned) {

    private static final int DAYS_OF_WARNING = 90;

    static Cadence of(Term term, List<Sitting> sittings, Units units, int least, LocalDate today) {
        var begins = term.kind().isOfStaff() && units == Units.SCHOOLS ? Month.SEPTEMBER : Month.JANUARY;
        var start = LocalDate.of(today.getYear(), begins, 1);
        var from = today.isBefore(start) ? start.minusYears(1) : start;
        var to = from.plusYears(1).minusDays(1);
        var within = sittings.stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .toList();
        return new Cadence(
                from,
                to,
                least,
                (int) within.stream()
                        .filter(one -> one.isOpen() || one.state() instanceof SittingState.Closed)
                        .count(),
                (int) within.stream().filter(Sitting::isPreparing).count());
    }

    /** Fewer were held or are arranged than there should be. */
    boolean isMissed() {
        return held + planned < least;
    }

    boolean isUrgent(LocalDate today) {
        return isMissed() && !today.isBefore(to.minusDays(DAYS_OF_WARNING));
    }
}
