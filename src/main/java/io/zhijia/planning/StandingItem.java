package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an item stood on a day, by the version of the plan that held then.
 *
 * @param ends its last day, as the plan of that day had it
 */
public record StandingItem(
        PlanItemId id,
        WorkArea area,
        String title,
        LocalDate begins,
        LocalDate ends,
        @Nullable MemberId owner,
        Standing standing) {

    /** Where an item stood. */
    public enum Standing {
        DONE,
        OPEN,
        OVERDUE,
        /** Always to be done: neither late nor counted (PLN-06). */
        DUTY
    }
}
