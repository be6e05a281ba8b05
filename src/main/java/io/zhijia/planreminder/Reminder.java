package io.zhijia.planreminder;

import static java.time.temporal.ChronoUnit.DAYS;

import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Message;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something one person should hear about one item.
 *
 * @param when names the occasion for ever: told under it once
 */
record Reminder(MemberId to, PlannedItem item, Kind kind, String when) {

    enum Kind {
        DUE,
        OVERDUE,
        /** Late for so long that the chair should know. */
        ESCALATED;

        /** Message key of what is said of one item. */
        String word() {
            return switch (this) {
                case DUE -> "planreminder.due";
                case OVERDUE -> "planreminder.overdue";
                case ESCALATED -> "planreminder.escalated";
            };
        }
    }

    /**
     * All there is to say about an item on a day.
     *
     * @param leads days before the last day, the shortest first
     * @param patience days after it until the chairs hear
     */
    static Stream<Reminder> about(
            PlannedItem item, LocalDate today, List<Integer> leads, int patience, Set<MemberId> chairs) {
        var left = DAYS.between(today, item.ends());
        if (left >= 0) {
            return leads.stream()
                    .filter(lead -> left <= lead)
                    .findFirst()
                    .map(lead -> inCharge(item).map(person -> new Reminder(person, item, Kind.DUE, "due-" + lead)))
                    .orElse(Stream.empty());
        }
        var late = inCharge(item).map(person -> new Reminder(person, item, Kind.OVERDUE, "overdue"));
        return left > -patience
                ? late
                : Stream.concat(
                        late, chairs.stream().map(chair -> new Reminder(chair, item, Kind.ESCALATED, "escalated")));
    }

    private static Stream<MemberId> inCharge(PlannedItem item) {
        return Stream.concat(Stream.ofNullable(item.owner()), item.coOwners().stream())
                .distinct();
    }

    String key() {
        return "planning/" + item.id() + "/" + item.ends() + "/" + when;
    }

    Message alone() {
        return Message.of(key(), "/plan/items/" + item.id(), kind.word(), item.title(), item.ends());
    }
}
