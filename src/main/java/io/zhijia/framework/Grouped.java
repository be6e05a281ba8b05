package io.zhijia.framework;

import io.zhijia.archive.FiledWork;
import io.zhijia.framework.Tag.Kind;
import io.zhijia.goal.PromisedGoal;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Things by the strands of a framework.
 *
 * @param strands those in use, and dropped ones something still carries
 * @param rest what carries none
 */
record Grouped(List<Group> strands, List<Thing> rest) {

    /** One thing of a plan or its year. */
    record Thing(
            Kind kind,
            UUID id,
            String title,
            String path,
            @Nullable LocalDate on,
            @Nullable UUID item) {

        static Thing of(PromisedGoal goal) {
            return new Thing(Kind.GOAL, goal.id(), goal.text(), "/plan/goals/" + goal.id(), null, null);
        }

        static Thing of(PlannedItem item) {
            return new Thing(Kind.ITEM, item.id().value(), item.title(), "/plan/items/" + item.id(), item.ends(), null);
        }

        static Thing of(FiledWork entry) {
            var item = entry.planItem();
            return new Thing(
                    Kind.RECORD,
                    entry.id().value(),
                    entry.what(),
                    "/records/" + entry.id(),
                    entry.on(),
                    item == null ? null : item.value());
        }

        /** Its own tags; a record without any counts under those of its item. */
        Set<UUID> strands(Map<UUID, Set<UUID>> tags, Set<UUID> among) {
            var own = tags.getOrDefault(id, Set.of()).stream()
                    .filter(among::contains)
                    .toList();
            return own.isEmpty() && item != null ? tags.getOrDefault(item, Set.of()) : Set.copyOf(own);
        }
    }

    /** A strand with what carries it. */
    record Group(Strand strand, List<Thing> things) {

        List<Thing> of(Kind kind) {
            return things.stream().filter(thing -> thing.kind() == kind).toList();
        }
    }

    static Grouped of(Framework framework, List<Thing> things, Map<UUID, Set<UUID>> tags) {
        var among = framework.strands().stream().map(Strand::id).collect(java.util.stream.Collectors.toSet());
        var groups = framework.strands().stream()
                .map(strand -> new Group(
                        strand,
                        things.stream()
                                .filter(thing -> thing.strands(tags, among).contains(strand.id()))
                                .toList()))
                .filter(group -> group.strand().isCurrent() || !group.things().isEmpty())
                .toList();
        var rest = things.stream()
                .filter(thing -> thing.strands(tags, among).stream().noneMatch(among::contains))
                .toList();
        return new Grouped(groups, rest);
    }

    List<Thing> rest(Kind kind) {
        return rest.stream().filter(thing -> thing.kind() == kind).toList();
    }
}
