package io.zhijia.framework;

import io.zhijia.framework.Tag.Kind;
import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanCompanion;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanNote;
import io.zhijia.planning.PlanReading;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tags are told on the page of an item, go with their plan, and come along to the next year. */
@Component
@Order(4)
class FrameworksOfPlans implements PlanCompanion {

    private static final String PATH = "/plan/frameworks";

    private final Frameworks frameworks;
    private final PlanReading items;
    private final PlanGoals goals;

    FrameworksOfPlans(Frameworks frameworks, PlanReading items, PlanGoals goals) {
        this.frameworks = frameworks;
        this.items = items;
        this.goals = goals;
    }

    @Override
    public void continued(Actor actor, PlanId plan, PlanId before, Map<PlanItemId, PlanItemId> successors) {
        successors.forEach((item, old) -> pass(actor, Kind.ITEM, old.value(), item.value()));
        var earlier = goals.promised(actor, before);
        for (var goal : goals.promised(actor, plan)) {
            earlier.stream().filter(goal::isLike).forEach(old -> pass(actor, Kind.GOAL, old.id(), goal.id()));
        }
    }

    private void pass(Actor actor, Kind kind, UUID from, UUID to) {
        frameworks.tag(
                actor.union(),
                frameworks.tagsOn(actor.union(), from).stream()
                        .map(tag -> new Tag(tag.strand(), kind, to))
                        .toList());
    }

    @Override
    public void removed(Actor actor, PlanId plan) {
        var things = Stream.concat(
                        items.items(actor, plan).stream().map(item -> item.id().value()),
                        goals.promised(actor, plan).stream().map(goal -> goal.id()))
                .toList();
        frameworks.untagAll(actor.union(), things);
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanId plan) {
        var all = frameworks.all(actor.union());
        return all.isEmpty()
                ? List.of()
                : List.of(PlanNote.of("framework.frameworks", PATH, false, "framework.note", names(all)));
    }

    private static String names(List<Framework> all) {
        return String.join("、", all.stream().map(Framework::name).toList());
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanItemId item) {
        var strands = frameworks.tagsOn(actor.union(), item.value()).stream()
                .map(Tag::strand)
                .toList();
        return frameworks.all(actor.union()).stream()
                .flatMap(framework -> {
                    var named = framework.strands().stream()
                            .filter(strand -> strands.contains(strand.id()))
                            .map(Strand::name)
                            .toList();
                    return named.isEmpty()
                            ? Stream.empty()
                            : Stream.of(PlanNote.of(
                                    "framework.framework",
                                    PATH + "/" + framework.id(),
                                    false,
                                    "framework.item",
                                    framework.name(),
                                    String.join("、", named)));
                })
                .toList();
    }
}
