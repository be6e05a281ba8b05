package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.planning.PlanRefusal.PERIOD_TOO_LONG;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;

/** The days a plan is made for: one to eighteen months, across the turn of a year if need be (PLN-02). */
record Period(LocalDate begins, LocalDate ends) {

    static final int MOST_MONTHS = 18;

    Period {
        refuseIf(ends.isBefore(begins), ENDS_BEFORE_IT_BEGINS, begins, ends);
        refuseIf(monthCount(begins, ends) > MOST_MONTHS, PERIOD_TOO_LONG, monthCount(begins, ends), MOST_MONTHS);
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }

    boolean covers(LocalDate first, LocalDate last) {
        return covers(first) && covers(last);
    }

    boolean touches(Period other) {
        return !other.begins.isAfter(ends) && !other.ends.isBefore(begins);
    }

    /** Its months in order. */
    List<YearMonth> months() {
        return LongStream.range(0, monthCount(begins, ends))
                .mapToObj(YearMonth.from(begins)::plusMonths)
                .toList();
    }

    private static long monthCount(LocalDate begins, LocalDate ends) {
        return MONTHS.between(YearMonth.from(begins), YearMonth.from(ends)) + 1;
    }
}
