package io.zhijia.memberday;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How the legal retirement age of one kind of staff rises (R11.09): from a month on, by one month for every so many months of
 * births, up to the last age.
 *
 * @param age in whole years, before the rise
 * @param lastAge in whole years, where the rise ends
 * @param every of how many months of births each step is
 * @param since who reaches the old age in this month is the first to work a month longer
 */
record RetirementStep(int age, int lastAge, int every, YearMonth since) {

    /** The day on which somebody born then reaches it; a proposal. */
    LocalDate reached(LocalDate born) {
        var old = born.plusYears(age);
        var months = since.until(YearMonth.from(old), MONTHS);
        var later = months < 0 ? 0 : Math.min(months / every + 1, (lastAge - age) * 12L);
        return old.plusMonths(later);
    }

    /** When those were born, in whole months, who reach it from the first of these days to the last. */
    Optional<Births> births(LocalDate first, LocalDate last) {
        var months = YearMonth.from(first.minusYears(lastAge))
                .atDay(1)
                .datesUntil(last.minusYears(age).plusMonths(1), java.time.Period.ofMonths(1))
                .filter(month -> !reached(YearMonth.from(month).atEndOfMonth()).isBefore(first)
                        && !reached(month).isAfter(last))
                .toList();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(new Births(
                        months.getFirst(), YearMonth.from(months.getLast()).atEndOfMonth()));
    }

    /** From the first of these days to the last. */
    record Births(LocalDate first, LocalDate last) {}
}
