package io.zhijia.planning;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about the plan: which items there are, and how far they have come. */
@Service
@Transactional(readOnly = true)
public class PlanFigures {

    private final Plans plans;
    private final PlanItems items;
    private final Revisions revisions;

    PlanFigures(Plans plans, PlanItems items, Revisions revisions) {
        this.plans = plans;
        this.items = items;
        this.revisions = revisions;
    }

    /** Items that touch these days, the earliest first. */
    public List<PlannedWork> between(Actor actor, LocalDate first, LocalDate last) {
        return items.between(actor.union(), first, last).stream()
                .map(PlannedWork::of)
                .toList();
    }

    /** The union's own plan that holds on that day, or the nearest there is. */
    public Optional<PlanSummary> current(WithinUnion by, LocalDate day) {
        return PlanLine.current(plans.lines(by.union()), day).map(PlanLine::summary);
    }

    /**
     * One plan.
     *
     * @throws java.util.NoSuchElementException if the union has none of this id
     */
    public PlanSummary plan(WithinUnion by, PlanId id) {
        return plans.lines(by.union()).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(PlanLine::summary)
                .orElseThrow(() -> new NoSuchElementException("No plan " + id));
    }

    /** How the items of a plan stood on a day that has come, by the version that held then; what it had dropped is left out. */
    public List<StandingItem> standing(WithinUnion by, PlanId plan, LocalDate day) {
        return plans.lines(by.union()).stream()
                .filter(line -> line.id().equals(plan) || plan.equals(line.parent()))
                .flatMap(
                        line -> DayOfThePlan.of(day, revisions.versions(by.union(), line.id()))
                                .standing(items.of(by.union(), line.id()))
                                .stream())
                .toList();
    }

    /**
     * One item.
     *
     * @throws java.util.NoSuchElementException if the union has none of this id
     */
    public PlannedWork item(Actor actor, PlanItemId id) {
        return PlannedWork.of(items.get(actor.union(), id));
    }
}
