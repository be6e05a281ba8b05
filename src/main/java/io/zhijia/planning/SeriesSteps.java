package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.ALWAYS_CLOSED;
import static io.zhijia.planning.PlanRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.planning.PlanRefusal.NO_SUCH_REPETITION;
import static io.zhijia.planning.PlanRefusal.PLAN_CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that repeat: each occurrence becomes an item of its own, so that changing one leaves the others alone. */
@Service
@Transactional
class SeriesSteps {

    private final Plans plans;
    private final Amendments amendments;
    private final SchoolCalendar school;

    SeriesSteps(Plans plans, Amendments amendments, SchoolCalendar school) {
        this.plans = plans;
        this.school = school;
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
            Repeating rule,
            LocalDate first,
            LocalDate last,
            Days.@Nullable Hours hours,
            String venue,
            Charge charge) {}

    /** What came of it; nothing the second time. */
    Repeating.Times repeat(Actor actor, PlanId into, Order order) {
        Planners.mustPlan(actor);
        var plan = plans.get(actor.union(), into);
        refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
        refuseIf(order.last().isBefore(order.first()), ENDS_BEFORE_IT_BEGINS, order.first(), order.last());
        plan.refuseOutside(order.first(), order.last());
        var times = order.rule().between(order.first(), order.last(), school.of(actor));
        refuseIf(times.all().isEmpty(), times.skipped() > 0 ? ALWAYS_CLOSED : NO_SUCH_REPETITION);
        if (plans.rule(actor.union(), order.id()).isPresent()) {
            return new Repeating.Times(List.of(), 0, 0);
        }
        plans.add(actor.union(), order.id(), into, order.rule());
        times.all().forEach(time -> amendments.add(actor, plan, itemOf(plan, order, time), ""));
        return times;
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
