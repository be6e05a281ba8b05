package io.zhijia.review;

import java.time.LocalDate;
import java.util.List;

/** A period that is often asked for; the form for a new summary offers it. */
record Offer(String word, Period period) {

    static List<Offer> around(LocalDate today) {
        var year = today.withDayOfYear(1);
        var month = today.withDayOfMonth(1);
        var autumn = today.getMonthValue() >= 9
                ? today.withDayOfYear(1)
                : today.withDayOfYear(1).minusYears(1);
        return List.of(
                new Offer(
                        "review.offer.year", new Period(year, year.plusYears(1).minusDays(1))),
                new Offer(
                        "review.offer.half", new Period(year, year.plusMonths(6).minusDays(1))),
                new Offer(
                        "review.offer.month",
                        new Period(month, month.plusMonths(1).minusDays(1))),
                new Offer("review.offer.lastMonth", new Period(month.minusMonths(1), month.minusDays(1))),
                new Offer(
                        "review.offer.schoolYear",
                        new Period(
                                autumn.withMonth(9),
                                autumn.plusYears(1).withMonth(9).minusDays(1))));
    }

    String address() {
        return "/summaries/new?from=" + period.from() + "&to=" + period.to();
    }
}
