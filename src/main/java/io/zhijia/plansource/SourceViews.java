package io.zhijia.plansource;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.goal.PlanGoals;
import io.zhijia.goal.PromisedGoal;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlanSummary;
import io.zhijia.planning.PlannedItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources beside a plan: what follows which point, and which points nothing follows. */
@Service
@Transactional(readOnly = true)
class SourceViews {

    private final Sources sources;
    private final PlanFigures plans;
    private final PlanReading items;
    private final PlanGoals goals;
    private final Clock clock;

    SourceViews(Sources sources, PlanFigures plans, PlanReading items, PlanGoals goals, Clock clock) {
        this.sources = sources;
        this.plans = plans;
        this.items = items;
        this.goals = goals;
        this.clock = clock;
    }

    /** What carries out a point, by its name in the plan. */
    record Carrier(Follows follows, String title, String path) {}

    /** A point with what carries it out. */
    record PointLine(Point point, List<Carrier> carriers) {
        boolean isOpen() {
            return carriers.isEmpty();
        }
    }

    /** A source with its points. */
    record SourceView(Source source, List<PointLine> points) {
        long open() {
            return points.stream().filter(PointLine::isOpen).count();
        }

        List<PointLine> toRenew() {
            return points.stream()
                    .filter(line -> line.carriers().stream()
                            .anyMatch(carrier -> carrier.follows().renew()))
                    .toList();
        }
    }

    /** All sources, as they are followed in one plan; without a plan nothing follows them. */
    record Overview(Optional<PlanSummary> plan, List<SourceView> all) {

        /** The measures of another plan are that plan's. */
        List<SourceView> sources() {
            return all.stream()
                    .filter(view -> view.source().kind() != Source.Kind.MEASURES
                            || plan.map(one -> Measures.of(one.id()))
                                    .filter(view.source().id()::equals)
                                    .isPresent())
                    .toList();
        }

        /**
         * One of all.
         *
         * @throws java.util.NoSuchElementException if there is none of this id
         */
        SourceView source(SourceId id) {
            return all.stream()
                    .filter(view -> view.source().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        long points() {
            return sources().stream().mapToLong(view -> view.points().size()).sum();
        }

        long open() {
            return sources().stream().mapToLong(SourceView::open).sum();
        }

        long toRenew() {
            return sources().stream()
                    .flatMap(view -> view.points().stream())
                    .flatMap(line -> line.carriers().stream())
                    .filter(carrier -> carrier.follows().renew())
                    .count();
        }
    }

    /** With that plan, or the union's own of today. */
    Overview overview(Actor actor, @Nullable PlanId asked) {
        var plan = plan(actor, asked);
        var carriers = plan.map(one -> carriers(actor, one.id())).orElse(Map.of());
        var points = sources.points(actor.union()).stream().collect(groupingBy(Point::source));
        var views = sources.all(actor.union()).stream()
                .map(source -> new SourceView(
                        source,
                        points.getOrDefault(source.id(), List.of()).stream()
                                .map(point -> new PointLine(point, carriers.getOrDefault(point.id(), List.of())))
                                .toList()))
                .toList();
        return new Overview(plan, views);
    }

    /** What could carry out a point: items and goals of the plan that do not yet. */
    record Linking(SourceView source, PointLine line, List<PlannedItem> items, List<PromisedGoal> goals) {}

    Linking linking(Actor actor, Overview overview, PointId id) {
        var view = overview.source(sources.point(actor.union(), id).source());
        var line = view.points().stream()
                .filter(one -> one.point().id().equals(id))
                .findFirst()
                .orElseThrow();
        var taken = line.carriers().stream()
                .map(carrier -> carrier.follows().thing())
                .toList();
        var plan = overview.plan().map(PlanSummary::id);
        return new Linking(
                view,
                line,
                plan.map(one -> items.items(actor, one)).orElse(List.of()).stream()
                        .filter(item ->
                                !item.isCancelled() && !taken.contains(item.id().value()))
                        .toList(),
                plan.map(one -> goals.promised(actor, one)).orElse(List.of()).stream()
                        .filter(goal -> !taken.contains(goal.id()))
                        .toList());
    }

    /** What this item or goal follows. */
    List<PointLine> followedBy(Actor actor, UUID thing) {
        return sources.of(actor.union(), thing).stream()
                .map(link -> new PointLine(sources.point(actor.union(), link.point()), List.of()))
                .toList();
    }

    Source sourceOf(Actor actor, Point point) {
        return sources.get(actor.union(), point.source());
    }

    private Optional<PlanSummary> plan(Actor actor, @Nullable PlanId asked) {
        return asked == null ? plans.current(actor, LocalDate.now(clock)) : Optional.of(plans.plan(actor, asked));
    }

    /** By point; what is no longer in the plan carries out nothing. */
    private Map<PointId, List<Carrier>> carriers(Actor actor, PlanId plan) {
        var titles = new HashMap<UUID, String>();
        items.items(actor, plan).stream()
                .filter(item -> !item.isCancelled())
                .forEach(item -> titles.put(item.id().value(), item.title()));
        goals.promised(actor, plan).forEach(goal -> titles.put(goal.id(), goal.text()));
        return sources.within(actor.union(), plan).stream()
                .filter(link -> titles.containsKey(link.thing()))
                .map(link -> new Carrier(link, titles.getOrDefault(link.thing(), ""), path(link)))
                .collect(groupingBy(carrier -> carrier.follows().point()));
    }

    private static String path(Follows link) {
        return (link.kind() == Follows.Kind.ITEM ? "/plan/items/" : "/plan/goals/") + link.thing();
    }
}
