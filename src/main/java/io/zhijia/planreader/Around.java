package io.zhijia.planreader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The months an entry stands under, within its plan: a date without a year lies where it is nearest to them. So 元旦 in
 * December is the next year's, and January of a plan from March to February is the next year's too.
 */
record Around(List<Integer> months, PlanPeriod period) {

    /** The only month of the entry; empty where it has several or none. */
    Optional<Integer> onlyMonth() {
        return months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
    }

    Optional<LocalDate> day(Optional<Integer> year, int month, int day) {
        return year.isPresent()
                ? existing(year.get(), month, day)
                : nearest(candidate -> existing(candidate, month, day));
    }

    Optional<YearMonth> month(int month) {
        return nearest(year -> existing(year, month, 1)).map(YearMonth::from);
    }

    /** Of one day in several years the one nearest to the entry. */
    Optional<LocalDate> nearest(IntFunction<Optional<LocalDate>> inYear) {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear() + 1)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(this::distance).thenComparing(Comparator.naturalOrder()));
    }

    private long distance(LocalDate day) {
        var month = YearMonth.from(day);
        if (months.isEmpty()) {
            return month.isBefore(period.from()) || month.isAfter(period.to()) ? 1 : 0;
        }
        return months.stream()
                .mapToLong(own -> Math.abs(ChronoUnit.MONTHS.between(period.month(own), month)))
                .min()
                .orElseThrow();
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // people do write 2月30日
        }
    }
}
