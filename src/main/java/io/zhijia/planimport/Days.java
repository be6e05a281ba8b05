package io.zhijia.planimport;

import io.zhijia.planreader.PlanPeriod;
import io.zhijia.planreader.PlanReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * When a piece of work is to be done.
 *
 * @param wholeMonths whether nobody has said more than the months
 */
record Days(LocalDate begins, LocalDate ends, boolean wholeMonths) {

    /** The days the words name in that period, else the months, else the whole period. */
    static Days of(String words, List<Integer> months, PlanPeriod period) {
        return PlanReader.daysNamedBy(words, months, period).stream()
                .map(named -> new Days(named.from(), named.to(), false))
                .filter(named -> named.isWithin(period))
                .findFirst()
                .orElseGet(() -> of(months, period));
    }

    private static Days of(List<Integer> months, PlanPeriod period) {
        var inOrder = months.stream()
                .filter(month -> has(period, month))
                .map(period::month)
                .sorted(Comparator.naturalOrder())
                .toList();
        var first = inOrder.isEmpty() ? period.from() : inOrder.getFirst();
        var last = inOrder.isEmpty() ? period.to() : inOrder.getLast();
        return new Days(first.atDay(1), last.atEndOfMonth(), true);
    }

    /** Whether the period has a month of that number. */
    static boolean has(PlanPeriod period, int month) {
        return !period.month(month).isAfter(period.to());
    }

    boolean isUpsideDown() {
        return ends.isBefore(begins);
    }

    boolean isWithin(PlanPeriod period) {
        return !YearMonth.from(begins).isBefore(period.from())
                && !YearMonth.from(ends).isAfter(period.to());
    }
}
