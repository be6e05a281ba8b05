package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.ALREADY_ADOPTED;
import static io.zhijia.planning.PlanRefusal.HAS_SUB_PLANS;
import static io.zhijia.planning.PlanRefusal.ITEMS_OUTSIDE_THE_PERIOD;
import static io.zhijia.planning.PlanRefusal.PERIOD_TAKEN;
import static io.zhijia.planning.PlanRefusal.WORK_HAS_BEGUN;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a whole plan comes into the product, wherever it was drafted, and how that is undone. */
@Service
@Transactional
public class PlanIntake {

    private static final int NAMED_AT_MOST = 5;

    private final Plans plans;
    private final PlanItems items;
    private final ObjectProvider<PlanCompanion> companions;

    PlanIntake(Plans plans, PlanItems items, ObjectProvider<PlanCompanion> companions) {
        this.plans = plans;
        this.items = items;
        this.companions = companions;
    }

    /** Makes the draft the union's plan, whole or not at all. */
    public PlanId accept(Actor actor, PlanDraft draft) {
        Planners.mustPlan(actor);
        var plan = planOf(actor, draft);
        refuseIfTaken(plan);
        refuseItemsOutside(plan, draft);
        plans.save(plan);
        var successors = new HashMap<PlanItemId, PlanItemId>();
        for (var drafted : draft.items()) {
            var item = itemOf(plan, drafted);
            items.save(item);
            if (drafted.after() != null) {
                successors.put(item.id(), drafted.after());
            }
        }
        companions.orderedStream().forEach(companion -> companion.accepted(actor, plan.id(), draft));
        goOn(actor, plan, successors);
        return plan.id();
    }

    /** Each plan the items go on from is told of, with those items; usually it is one. */
    private void goOn(Actor actor, Plan plan, Map<PlanItemId, PlanItemId> successors) {
        items.all(actor.union(), successors.values()).stream()
                .map(PlanItem::plan)
                .distinct()
                .forEach(before -> companions
                        .orderedStream()
                        .forEach(companion -> companion.continued(actor, plan.id(), before, successors)));
    }

    /** Takes a plan out again, with everything in it, as long as nobody has begun to work by it. */
    public void undo(Actor actor, PlanId id) {
        Planners.mustPlan(actor);
        var plan = plans.get(actor.union(), id);
        refuseIf(!plan.isDrafting(), ALREADY_ADOPTED, plan.title());
        refuseIf(
                plans.lines(actor.union()).stream().anyMatch(line -> id.equals(line.parent())),
                HAS_SUB_PLANS,
                plan.title());
        var begun = items.of(actor.union(), id).stream()
                .filter(item -> !item.isWaiting() && !(item.state() instanceof PlanItemState.Cancelled))
                .toList();
        refuseIf(
                !begun.isEmpty(),
                WORK_HAS_BEGUN,
                begun.size(),
                begun.isEmpty() ? "" : begun.getFirst().title());
        companions.orderedStream().forEach(companion -> companion.removed(actor, id));
        plans.remove(actor.union(), id);
    }

    /** The union's own plan that shares days with these, if there is one that is not closed. */
    @Transactional(readOnly = true)
    public Optional<PlanSummary> existing(Actor actor, LocalDate from, LocalDate to) {
        return plans.overlapping(actor.union(), "", new Period(from, to)).map(PlanLine::summary);
    }

    private void refuseIfTaken(Plan plan) {
        plans.overlapping(plan.union(), plan.issuer(), plan.period()).ifPresent(other -> {
            throw new Refusal(PERIOD_TAKEN, other.title(), other.begins(), other.ends());
        });
    }

    private static Plan planOf(Actor actor, PlanDraft draft) {
        var sections = draft.sections().stream()
                .map(section -> new Plan.Section(section.level(), section.heading(), section.body()))
                .toList();
        return Plan.drafted(
                actor.union(), draft.title(), "", new Period(draft.from(), draft.to()), draft.source(), sections);
    }

    private static void refuseItemsOutside(Plan plan, PlanDraft draft) {
        var outside = draft.items().stream()
                .filter(item -> !plan.period().covers(item.begins(), item.ends()))
                .toList();
        var named = outside.stream()
                .limit(NAMED_AT_MOST)
                .map(item -> "“" + item.title() + "”")
                .collect(joining("、"));
        refuseIf(
                !outside.isEmpty(),
                ITEMS_OUTSIDE_THE_PERIOD,
                outside.size(),
                named,
                plan.period().begins(),
                plan.period().ends());
    }

    private static PlanItem itemOf(Plan plan, PlanDraft.Item item) {
        return PlanItem.planned(
                plan,
                Matter.of(item.area(), item.kind(), item.title(), item.note()),
                new Days(item.begins(), item.ends(), item.wholeMonths(), hours(item), item.venue(), anchor(item)),
                Charge.of(item.owner()).helpedBy(item.helpers()));
    }

    private static Days.@Nullable Hours hours(PlanDraft.Item item) {
        var from = item.from();
        var until = item.until();
        return from == null || until == null ? null : new Days.Hours(from, until);
    }

    private static Days.@Nullable Anchor anchor(PlanDraft.Item item) {
        var festival = item.festival();
        return festival == null ? null : new Days.Anchor(festival, item.festivalOffset());
    }
}
