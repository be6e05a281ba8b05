package io.zhijia.planning;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.ItemChange.Aspect;
import java.time.Clock;
import java.time.Instant;
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
        ItemDifference.between(before, after)
                .forEach(one -> write(after, one.aspect(), by, one.before(), one.after(), note));
    }

    private void write(PlanItem item, Aspect aspect, @Nullable MemberId by, String before, String after, String note) {
        var now = Instant.now(clock);
        changes.add(item.union(), new ItemChange(item.id(), aspect, now, by, before, after, note));
    }
}
