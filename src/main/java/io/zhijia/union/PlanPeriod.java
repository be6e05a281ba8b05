package io.zhijia.union;

import java.time.YearMonth;

/** For how long a unit plans, unless someone types other months. */
public enum PlanPeriod {
    /** 自然年 */
    CALENDAR_YEAR(12, 1),
    /** 学年 */
    SCHOOL_YEAR(12, 9),
    /** 学期 */
    TERM(6, 2, 8);

    private final int months;

    @SuppressWarnings("ImmutableEnumChecker") // nobody else has the array
    private final int[] begins;

    PlanPeriod(int months, int... begins) {
        this.months = months;
        this.begins = begins;
    }

    /** The first month of the one that goes on in that month. */
    public YearMonth first(YearMonth month) {
        var first = month;
        while (!begins(first)) {
            first = first.minusMonths(1);
        }
        return first;
    }

    public YearMonth last(YearMonth first) {
        return first.plusMonths(months - 1L);
    }

    private boolean begins(YearMonth month) {
        for (int begin : begins) {
            if (month.getMonthValue() == begin) {
                return true;
            }
        }
        return false;
    }

    /** Message key of its name. */
    String word() {
        return "union.period." + name();
    }
}
