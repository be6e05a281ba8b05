package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.CHECKED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a problem a round brought up (整改).
 *
 * @param task in which it is done, with its owner and last day
 * @param finding of the last check; empty before the first
 * @param done when a check found it done
 */
record Measure(
        UnionId union,
        RoundId round,
        TaskId task,
        String problem,
        String measure,
        LocalDate noted,
        String finding,
        @Nullable LocalDate done,
        int version) {

    static Measure noted(Round round, String problem, String measure, LocalDate today) {
        return new Measure(round.union(), round.id(), TaskId.next(), problem, measure, today, "", null, 0);
    }

    /** Somebody looked: it is done, or what is still missing. */
    Measure checked(String found, boolean isDone, LocalDate today) {
        refuseIf(done != null, CHECKED_ALREADY);
        return new Measure(union, round, task, problem, measure, noted, found, isDone ? today : null, version);
    }

    boolean isOpen() {
        return done == null;
    }
}
