package io.zhijia.planreader;

import java.time.YearMonth;

/**
 * The months a plan is made for, the last one included.
 *
 * @param label how the plan calls it, such as 20xx年; empty if it does not
 * @param certain whether the plan itself names the year; otherwise a person has to confirm it
 */
public record PlanPeriod(String label, YearMonth from, YearMonth to, boolean certain) {

    public PlanPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " lies before " + from);
        }
    }

    /** The month of that number (1 to 12) within the plan; the first one where it has two, the nearest where none. */
    public YearMonth month(int month) {
        var found = from.withMonth(month);
        return found.isBefore(from) ? found.plusYears(1) : found;
    }
}
