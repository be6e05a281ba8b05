package io.zhijia.plansource;

import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanCompanion;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanNote;
import io.zhijia.plansource.Follows.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What plans and items follow is said on their pages, goes with the plan, and comes along to the next year as a question. */
@Component
@Order(3)
class SourcesOfPlans implements PlanCompanion {

    private static final String PATH = "/plan/sources";

    private final Sources sources;
    private final SourceViews views;
    private final PlanGoals goals;

    SourcesOfPlans(Sources sources, SourceViews views, PlanGoals goals) {
        this.sources = sources;
        this.views = views;
        this.goals = goals;
    }

    @Override
    public void continued(Actor actor, PlanId plan, PlanId before, Map<PlanItemId, PlanItemId> successors) {
        var links = lasting(actor, before);
        var ofItems = successors.entrySet().stream()
                .flatMap(step -> links.stream()
                        .filter(link -> link.thing().equals(step.getValue().value()))
                        .map(link -> new Follows(
                                link.point(), Kind.ITEM, step.getKey().value(), plan, true)));
        var earlier = goals.promised(actor, before);
        var ofGoals = goals.promised(actor, plan).stream()
                .flatMap(goal -> earlier.stream()
                        .filter(goal::isLike)
                        .flatMap(old -> links.stream()
                                .filter(link -> link.thing().equals(old.id()))
                                .map(link -> new Follows(link.point(), Kind.GOAL, goal.id(), plan, true))));
        sources.link(actor.union(), Stream.concat(ofItems, ofGoals).toList());
    }

    /** What follows the measures of a plan's own text does not last beyond it. */
    private List<Follows> lasting(Actor actor, PlanId before) {
        var own = Measures.of(before);
        var measures = sources.points(actor.union()).stream()
                .filter(point -> point.source().equals(own))
                .map(Point::id)
                .collect(Collectors.toSet());
        return sources.within(actor.union(), before).stream()
                .filter(link -> !measures.contains(link.point()))
                .toList();
    }

    @Override
    public void removed(Actor actor, PlanId plan) {
        sources.remove(actor.union(), Measures.of(plan));
        sources.unlinkAll(actor.union(), plan);
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanId plan) {
        var all = views.overview(actor, plan);
        var path = PATH + "?plan=" + plan;
        return all.sources().isEmpty()
                ? List.of(PlanNote.of("plansource.sources", path, false, "plansource.none.note"))
                : List.of(PlanNote.of(
                        "plansource.sources",
                        path,
                        all.open() + all.toRenew() > 0,
                        "plansource.note",
                        all.sources().size(),
                        all.points(),
                        all.open(),
                        all.toRenew()));
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanItemId item) {
        return views.followedBy(actor, item.value()).stream()
                .map(line -> PlanNote.of(
                        "plansource.source",
                        PATH + "/" + line.point().source(),
                        false,
                        "plansource.item",
                        views.sourceOf(actor, line.point()).said(),
                        line.point().text()))
                .toList();
    }
}
