package io.zhijia.plansource;

import static io.zhijia.plansource.SourcePermission.KEEP_SOURCES;
import static io.zhijia.plansource.SourceRefusal.NOTHING_TICKED;
import static io.zhijia.plansource.SourceRefusal.NO_MEASURES;
import static io.zhijia.plansource.SourceRefusal.PLAN_OVER;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.plansource.Follows.Kind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who plan do with sources: keep them, link their points, renew last year's links. */
@Service
@Transactional
class SourceService {

    private final Sources sources;
    private final PlanFigures plans;
    private final PlanReading items;
    private final PlanGoals goals;

    SourceService(Sources sources, PlanFigures plans, PlanReading items, PlanGoals goals) {
        this.items = items;
        this.sources = sources;
        this.plans = plans;
        this.goals = goals;
    }

    static boolean mayKeep(Actor actor) {
        return actor.may(KEEP_SOURCES);
    }

    /** Adds it with its points, or says anew how it is called; the same form a second time adds nothing. */
    void keep(Actor actor, Source source, List<String> points) {
        mustKeep(actor);
        var known =
                sources.all(actor.union()).stream().anyMatch(other -> other.id().equals(source.id()));
        sources.save(source);
        if (!known) {
            sources.add(actor.union(), source.id(), points);
        }
    }

    /** Lists the measures of a plan's own text; done again, those that came since. */
    SourceId takeMeasures(Actor actor, PlanId plan) {
        mustPlan(actor, plan);
        var text = items.text(actor, plan);
        var measures = Measures.in(text.sections());
        refuseIf(measures.isEmpty(), NO_MEASURES, text.title());
        var id = Measures.of(plan);
        sources.save(new Source(
                actor.union(),
                id,
                Source.Kind.MEASURES,
                issuer(text),
                text.from().getYear(),
                "",
                text.title()));
        var there = sources.points(actor.union()).stream()
                .filter(point -> point.source().equals(id))
                .map(Point::text)
                .toList();
        sources.add(
                actor.union(),
                id,
                measures.stream().filter(measure -> !there.contains(measure)).toList());
        return id;
    }

    private static String issuer(PlanReading.PlanText text) {
        return text.issuer().isEmpty() ? "工会" : text.issuer();
    }

    void add(Actor actor, SourceId source, List<String> points) {
        mustKeep(actor);
        sources.add(actor.union(), sources.get(actor.union(), source).id(), points);
    }

    void remove(Actor actor, SourceId source) {
        mustKeep(actor);
        sources.remove(actor.union(), sources.get(actor.union(), source).id());
    }

    void remove(Actor actor, PointId point) {
        mustKeep(actor);
        sources.remove(actor.union(), sources.point(actor.union(), point).id());
    }

    /** These items and goals of the plan carry out the point. */
    void link(Actor actor, PlanId plan, PointId point, List<PlanItemId> items, List<UUID> chosen) {
        mustPlan(actor, plan);
        refuseIf(items.isEmpty() && chosen.isEmpty(), NOTHING_TICKED);
        var known = sources.point(actor.union(), point).id();
        items.forEach(item -> plans.item(actor, item));
        var promised = goals.promised(actor, plan);
        var ofItems = items.stream().map(item -> new Follows(known, Kind.ITEM, item.value(), plan, false));
        var ofGoals = promised.stream()
                .filter(goal -> chosen.contains(goal.id()))
                .map(goal -> new Follows(known, Kind.GOAL, goal.id(), plan, false));
        sources.link(actor.union(), Stream.concat(ofItems, ofGoals).toList());
    }

    void unlink(Actor actor, PointId point, UUID thing) {
        mustKeep(actor);
        sources.unlink(actor.union(), sources.point(actor.union(), point).id(), thing);
    }

    /** Last year's links hold for this plan too: one of them, or all that nobody has taken away. */
    void renew(Actor actor, PlanId plan) {
        mustPlan(actor, plan);
        sources.link(
                actor.union(),
                sources.within(actor.union(), plan).stream()
                        .filter(Follows::renew)
                        .map(link -> new Follows(link.point(), link.kind(), link.thing(), plan, false))
                        .toList());
    }

    void renew(Actor actor, PointId point, UUID thing) {
        mustKeep(actor);
        sources.link(
                actor.union(),
                sources.of(actor.union(), thing).stream()
                        .filter(link -> link.point().equals(point))
                        .map(link -> new Follows(point, link.kind(), thing, link.plan(), false))
                        .toList());
    }

    static void mustKeep(Actor actor) {
        actor.must(KEEP_SOURCES);
    }

    private void mustPlan(Actor actor, PlanId id) {
        mustKeep(actor);
        var plan = plans.plan(actor, id);
        refuseIf(plan.closed(), PLAN_OVER, plan.title());
    }
}
