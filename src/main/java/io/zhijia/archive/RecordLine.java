package io.zhijia.archive;

import io.zhijia.money.Money;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;

/**
 * One line of a list of entries.
 *
 * @param files how many files prove it
 * @param hasGap neither a file nor what lies at its place proves it
 */
record RecordLine(
        RecordId id,
        LocalDate on,
        WorkArea area,
        RecordKind kind,
        String what,
        String venue,
        String groupName,
        int persons,
        int personTimes,
        Money spent,
        int files,
        boolean hasGap) {

    boolean hasCost() {
        return !spent.equals(Money.NONE);
    }

    /** Where a list goes on after this line. */
    Mark mark() {
        return new Mark(on, id);
    }

    /** A place in a list that runs from the newest to the oldest. */
    record Mark(LocalDate on, RecordId id) {

        /** As addresses carry it. */
        @Override
        public String toString() {
            return on + "_" + id;
        }

        /** For a parameter of a page. */
        public static Mark of(String text) {
            var parts = text.split("_", 2);
            return new Mark(LocalDate.parse(parts[0]), RecordId.of(parts[1]));
        }
    }
}
