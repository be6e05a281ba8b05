package io.zhijia.archive;

import static io.zhijia.archive.ArchiveRefusal.FEWER_TIMES_THAN_PERSONS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says: everything a correction may change.
 *
 * @param group the group that did it, with {@code groupName} as it was called on the day
 * @param persons each counted once
 * @param personTimes each time counted
 * @param countedBy where the number of persons comes from
 */
record RecordFacts(
        LocalDate on,
        WorkArea area,
        RecordKind kind,
        String what,
        String venue,
        @Nullable UUID group,
        String groupName,
        String organizer,
        String helpers,
        int persons,
        int personTimes,
        String countedBy,
        Money spent,
        String result,
        @Nullable PlanItemId planItem) {

    private static final int LONGEST = 200;

    RecordFacts {
        refuseIf(personTimes < persons, FEWER_TIMES_THAN_PERSONS, persons, personTimes);
    }

    /** As a module announced it: it is filed whatever it says, so what is impossible is put right here. */
    static RecordFacts of(Recordable work) {
        var persons = Math.max(Math.max(work.persons(), 0), work.participants().size());
        return new RecordFacts(
                work.on(),
                work.area(),
                work.kind(),
                work.what().length() > LONGEST ? work.what().substring(0, LONGEST) : work.what(),
                work.venue(),
                work.group(),
                work.groupName(),
                work.organizer(),
                work.helpers(),
                persons,
                Math.max(work.personTimes(), persons),
                work.countedBy(),
                work.spent().compareTo(Money.NONE) < 0 ? Money.NONE : work.spent(),
                work.result(),
                work.planItem());
    }

    RecordFacts of(@Nullable PlanItemId item) {
        return new RecordFacts(
                on,
                area,
                kind,
                what,
                venue,
                group,
                groupName,
                organizer,
                helpers,
                persons,
                personTimes,
                countedBy,
                spent,
                result,
                item);
    }

    boolean hasCost() {
        return !spent.equals(Money.NONE);
    }
}
