package io.zhijia.unionbuilding;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.UnionsBelow;
import io.zhijia.unionbuilding.Standing.Founded;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages and the sheet show. */
@Service
@Transactional(readOnly = true)
class BuildingViews {

    private final Targets targets;
    private final Builders builders;
    private final UnionsBelow below;
    private final Clock clock;

    BuildingViews(Targets targets, Builders builders, UnionsBelow below, Clock clock) {
        this.targets = targets;
        this.builders = builders;
        this.below = below;
        this.clock = clock;
    }

    /**
     * One unit with its history.
     *
     * @param body what its union is called in the tree; empty as long as there is none
     */
    record One(Target target, List<StepTakenOn> steps, String body) {}

    Paging<Target> page(Actor actor, String text, @Nullable Stage stage, @Nullable Nature nature, int number) {
        return page(actor, new TargetFilter(text.strip(), stage, nature, null), number);
    }

    /** Those without a union so long after they began. */
    Paging<Target> late(Actor actor, int number) {
        builders.mustSee(actor);
        var filter = late(actor);
        return filter == null ? new Paging<>(List.of(), 0, false) : page(actor, filter, number);
    }

    int countLate(Actor actor) {
        builders.mustSee(actor);
        var filter = late(actor);
        return filter == null ? 0 : targets.count(actor.union(), filter);
    }

    private @Nullable TargetFilter late(Actor actor) {
        var months = targets.months(actor.union());
        return months == 0
                ? null
                : new TargetFilter("", null, null, LocalDate.now(clock).minusMonths(months));
    }

    private Paging<Target> page(Actor actor, TargetFilter filter, int number) {
        builders.mustSee(actor);
        return Paging.of(targets.find(actor.union(), filter, Paging.limit(), Paging.offset(number)), number);
    }

    /** Of all kinds there are, the total last; empty while nothing is listed. */
    List<Coverage> coverage(Actor actor) {
        builders.mustSee(actor);
        return targets.coverage(actor.union()).stream()
                .sorted(Comparator.comparing(kind -> Objects.requireNonNull(kind.nature())))
                .toList();
    }

    One one(Actor actor, TargetId id) {
        builders.mustSee(actor);
        var target = targets.get(actor.union(), id);
        var body = target.standing() instanceof Founded founded ? below.name(actor, founded.body()) : "";
        return new One(target, targets.steps(actor.union(), id), body);
    }

    /** All of them, for the sheet. */
    List<Target> all(Actor actor) {
        builders.mustSee(actor);
        return targets.find(actor.union(), new TargetFilter("", null, null, null), Integer.MAX_VALUE, 0);
    }
}
