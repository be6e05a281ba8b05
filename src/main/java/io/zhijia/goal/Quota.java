package io.zhijia.goal;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.archive.FiledWork;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedItem;
import io.zhijia.work.LaunchKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which records tick off the entries of a plan's lists (PLN-10): those filed for an item linked to the entry, and those its
 * measure asks for. Within a list each record counts once; a link goes before a measure.
 *
 * @param links by entry
 * @param kinds by item
 */
record Quota(Map<UUID, Set<PlanItemId>> links, Map<PlanItemId, LaunchKind> kinds) {

    static Quota of(Map<UUID, Set<PlanItemId>> links, List<PlannedItem> items) {
        return new Quota(links, items.stream().collect(Collectors.toMap(PlannedItem::id, PlannedItem::kind)));
    }

    /** By entry, the records that tick it off. */
    Map<UUID, List<FiledWork>> count(List<Goal> goals, List<FiledWork> records) {
        var counted = new HashMap<UUID, List<FiledWork>>();
        var lists = goals.stream().filter(Goal::isListed).collect(groupingBy(Goal::list));
        for (var entries : lists.values()) {
            for (var one : records) {
                entryOf(one, entries)
                        .ifPresent(entry -> counted.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                                .add(one));
            }
        }
        return counted;
    }

    private Optional<Goal> entryOf(FiledWork one, List<Goal> entries) {
        return entries.stream()
                .filter(entry -> isLinked(one.planItem(), entry))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry.measure().asksFor(one, kind(one.planItem())))
                        .findFirst());
    }

    private boolean isLinked(@Nullable PlanItemId item, Goal entry) {
        return item != null && links.getOrDefault(entry.id(), Set.of()).contains(item);
    }

    private @Nullable LaunchKind kind(@Nullable PlanItemId item) {
        return item == null ? null : kinds.get(item);
    }
}
