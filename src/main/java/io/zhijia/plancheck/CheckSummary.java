package io.zhijia.plancheck;

import io.zhijia.planning.PlanId;
import java.time.LocalDate;

/** One line of the list of checks. */
record CheckSummary(
        CheckId id, PlanId plan, String title, LocalDate day, int items, int done, int overdue, int present) {

    Tally tally() {
        return new Tally(items, done, overdue);
    }
}
