package io.zhijia.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlanSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan with its goals, items and records, grouped by a framework. */
@Service
@Transactional(readOnly = true)
class FrameworkViews {

    /** More records than any union we know files in a year; beyond it the latest are grouped. */
    private static final int RECORDS = 5000;

    private final Frameworks frameworks;
    private final PlanFigures plans;
    private final PlanReading items;
    private final PlanGoals goals;
    private final RecordFigures records;
    private final IdentityService people;
    private final Clock clock;

    FrameworkViews(
            Frameworks frameworks,
            PlanFigures plans,
            PlanReading items,
            PlanGoals goals,
            RecordFigures records,
            IdentityService people,
            Clock clock) {
        this.frameworks = frameworks;
        this.plans = plans;
        this.items = items;
        this.goals = goals;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /** A framework's plan, grouped, with when its versions came about. */
    record Shown(
            Framework framework,
            Optional<PlanSummary> plan,
            Grouped grouped,
            List<Change> changes,
            Map<MemberId, String> names) {}

    List<Framework> all(Actor actor) {
        return frameworks.all(actor.union());
    }

    Framework framework(Actor actor, FrameworkId id) {
        return frameworks.get(actor.union(), id);
    }

    /** Within that plan, or the union's own of today. */
    Shown show(Actor actor, FrameworkId id, @Nullable PlanId asked) {
        var framework = frameworks.get(actor.union(), id);
        var plan = asked == null ? plans.current(actor, LocalDate.now(clock)) : Optional.of(plans.plan(actor, asked));
        var changes = frameworks.changes(actor.union(), id);
        var names =
                people.names(actor, changes.stream().map(Change::by).distinct().toList());
        return new Shown(framework, plan, grouped(actor, framework, plan), changes, names);
    }

    private Grouped grouped(Actor actor, Framework framework, Optional<PlanSummary> plan) {
        var things = plan.map(one -> things(actor, one)).orElse(List.of());
        return Grouped.of(framework, things, tags(actor));
    }

    private List<Grouped.Thing> things(Actor actor, PlanSummary plan) {
        var all = new java.util.ArrayList<Grouped.Thing>();
        goals.promised(actor, plan.id()).forEach(goal -> all.add(Grouped.Thing.of(goal)));
        items.items(actor, plan.id()).stream()
                .filter(item -> !item.isCancelled())
                .forEach(item -> all.add(Grouped.Thing.of(item)));
        filed(actor, plan.from(), plan.to()).forEach(entry -> all.add(Grouped.Thing.of(entry)));
        return all;
    }

    List<FiledWork> filed(Actor actor, LocalDate from, LocalDate to) {
        return records.filed(actor, RecordFilter.ALL.between(from, to), RECORDS);
    }

    /** By thing, the strands on it. */
    Map<UUID, Set<UUID>> tags(Actor actor) {
        return frameworks.tags(actor.union()).stream().collect(groupingBy(Tag::thing, mapping(Tag::strand, toSet())));
    }
}
