package io.zhijia.task;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.task.TaskRefusal.FEWER_TIMES_THAN_PERSONS;
import static io.zhijia.task.TaskRefusal.NEGATIVE_COST;

import io.zhijia.archive.RecordKind;
import io.zhijia.money.Money;
import java.time.LocalDate;

/**
 * What came of a task: the facts the record book is told.
 *
 * @param venue where, empty if it has no place
 * @param persons each counted once
 * @param personTimes each time counted
 * @param countedBy where the number comes from, empty if nobody said
 */
record Outcome(
        LocalDate on,
        RecordKind kind,
        String venue,
        int persons,
        int personTimes,
        String countedBy,
        String helpers,
        Money spent,
        String result) {

    Outcome {
        refuseIf(personTimes < persons, FEWER_TIMES_THAN_PERSONS, persons, personTimes);
        refuseIf(spent.compareTo(Money.NONE) < 0, NEGATIVE_COST);
    }

    boolean hasCost() {
        return !spent.equals(Money.NONE);
    }
}
