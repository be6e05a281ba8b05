package io.zhijia.planning;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.ItemChange.Aspect;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves an item and writes down what was changed about it, by whom, from what to what. */
@Component
class ItemBook {

    private final PlanItems items;
    private final ItemChanges changes;
    private final Clock clock;

    ItemBook(PlanItems items, ItemChanges changes, Clock clock) {
        this.items = items;
        this.changes = changes;
        this.clock = clock;
    }

    void add(Actor actor, PlanItem item) {
        items.save(item);
        write(item, Aspect.ADDED, actor.member(), "", item.title(), "");
    }

    /** Nothing is written where nothing differs, such as a form sent twice. */
    void change(@Nullable MemberId by, PlanItem before, PlanItem after, String note) {
        if (before.equals(after)) {
            return;
        }
        items.save(after);
        compare(before, after, (aspect, read) -> write(after, aspect, by, read.apply(before), read.apply(after), note));
    }

    private static void compare(
            PlanItem before, PlanItem after, BiConsumer<Aspect, Function<PlanItem, String>> differs) {
        for (var aspect : Aspect.values()) {
            Function<PlanItem, String> read = item -> as(item, aspect);
            if (!read.apply(before).equals(read.apply(after))) {
                differs.accept(aspect, read);
            }
        }
    }

    private static String as(PlanItem item, Aspect aspect) {
        return switch (aspect) {
            case ADDED -> "";
            case TITLE -> item.title();
            case NOTE -> item.matter().note();
            case AREA -> item.area().name();
            case SIDE_AREAS ->
                item.matter().sideAreas().stream().map(Enum::name).sorted().collect(joining(" "));
            case KIND -> item.kind().name();
            case TYPE -> item.matter().type().name();
            case DAYS -> item.days().toString();
            case HOURS -> Objects.toString(item.days().hours(), "");
            case VENUE -> item.days().venue();
            case OWNER -> Objects.toString(item.charge().owner(), "");
            case CO_OWNERS ->
                item.charge().coOwners().stream()
                        .map(MemberId::toString)
                        .sorted()
                        .collect(joining(" "));
            case STATE -> item.state().code();
        };
    }

    private void write(PlanItem item, Aspect aspect, @Nullable MemberId by, String before, String after, String note) {
        var now = Instant.now(clock);
        changes.add(item.union(), new ItemChange(item.id(), aspect, now, by, before, after, note));
    }
}
