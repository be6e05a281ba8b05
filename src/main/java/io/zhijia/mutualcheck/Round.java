package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.DAY_HAS_PASSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * One mutual check (一轮互查), arranged by the union above.
 *
 * @param union the one above
 * @param due until when the results are to be there
 */
record Round(UnionId union, RoundId id, String title, LocalDate due, String by, LocalDate on) {

    static Round arranged(UnionId union, String title, LocalDate due, String by, LocalDate today) {
        refuseIf(due.isBefore(today), DAY_HAS_PASSED, due);
        return new Round(union, RoundId.next(), title, due, by, today);
    }
}
