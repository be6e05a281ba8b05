package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NO_SUCH_REPETITION;
import static io.zhijia.planning.PlanRefusal.PLAN_CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that repeat: each occurrence becomes an item of its own, so that changing one leaves the others alone. */
@Service
@Transactional
class SeriesSteps {

    private final Plans plans;
    private final Amendments amendments;

    SeriesSteps(Plans plans, Amendments amendments) {
        this.plans = plans;
        this.amendments = amendments;
    }

    /**
     * What is to be repeated, and from when to when.
     *
     * @param id given before the form is sent, so that the form sent twice repeats once
     */
    record Order(
            SeriesId id,
            Matter matter,
            Repetition rule,
            LocalDate first,
            LocalDate last,
            Days.@Nullable Hours hours,
            String venue,
            Charge charge) {}

    /** How many items came of it; none the second time. */
    int repeat(Actor actor, PlanId into, Order order) {
        Planners.mustPlan(actor);
        var plan = plans.get(actor.union(), into);
        refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
        plan.refuseOutside(order.first(), order.last());
        var times = order.rule().between(order.first(), order.last());
        refuseIf(times.isEmpty(), NO_SUCH_REPETITION);
        if (plans.rule(actor.union(), order.id()).isPresent()) {
            return 0;
        }
        plans.add(actor.union(), order.id(), into, order.rule());
        times.forEach(time -> amendments.add(actor, plan, itemOf(plan, order, time), ""));
        return times.size();
    }

    @Transactional(readOnly = true)
    Optional<Repetition> rule(Actor actor, SeriesId id) {
        return plans.rule(actor.union(), id);
    }

    private static PlanItem itemOf(Plan plan, Order order, Repetition.Occurrence time) {
        var when = time.days();
        var days = new Days(when.begins(), when.ends(), when.wholeMonths(), order.hours(), order.venue(), null);
        var matter = time.where().isEmpty()
                ? order.matter()
                : order.matter().called(order.matter().title() + "（" + time.where() + "）");
        return PlanItem.planned(plan, matter, days, order.charge()).of(order.id());
    }
}
