package io.zhijia.proposal;

import io.zhijia.proposal.Deadline.Length;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may take.
 *
 * @param isWorking counted in working days
 * @param fixedOn an absolute last day; null if there is none; the earlier of both counts
 */
record ClockRule(int days, boolean isWorking, @Nullable LocalDate fixedOn) {

    Deadline from(LocalDate begins) {
        return new Deadline(begins, new Length(days, isWorking), fixedOn, List.of(), 0);
    }
}
