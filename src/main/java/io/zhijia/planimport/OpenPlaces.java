package io.zhijia.planimport;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanCompanion;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanNote;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.planreader.PlanReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a plan as it stands now still leaves open; wherever it came from, it is not adopted before that is filled in. */
@Component
class OpenPlaces implements PlanCompanion {

    private final PlanReading plans;

    OpenPlaces(PlanReading plans) {
        this.plans = plans;
    }

    @Override
    public List<String> leftOpen(Actor actor, PlanId plan) {
        var text = plans.text(actor, plan);
        var sections = text.sections().stream().flatMap(section -> Stream.of(section.heading(), section.body()));
        var items = plans.items(actor, plan).stream()
                .filter(item -> item.plan().equals(plan) && item.cancelledOn() == null)
                .map(PlannedItem::title);
        return PlanReader.leftOpen(Stream.concat(Stream.of(text.title()), Stream.concat(sections, items))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanId plan) {
        var open = plans.text(actor, plan).adoptedOn() == null ? leftOpen(actor, plan) : List.<String>of();
        return open.isEmpty()
                ? List.of()
                : List.of(PlanNote.of(
                        "planimport.open",
                        "/plan/" + plan + "/text",
                        true,
                        "planimport.open.these",
                        open.size(),
                        String.join("、", open)));
    }
}
