package io.zhijia.review;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.review.ReviewRefusal.ENDS_BEFORE_IT_BEGINS;

import java.time.LocalDate;

/** The days a paper is about, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        refuseIf(to.isBefore(from), ENDS_BEFORE_IT_BEGINS, from, to);
    }

    boolean isYear() {
        return from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
    }

    boolean isFirstHalf() {
        return from.getDayOfYear() == 1 && to.equals(from.plusMonths(6).minusDays(1));
    }

    boolean isMonth() {
        return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
    }
}
