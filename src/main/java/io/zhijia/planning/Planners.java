package io.zhijia.planning;

import static io.zhijia.planning.PlanPermission.PLAN;
import static io.zhijia.planning.PlanPermission.PLAN_SUB_PLAN;
import static io.zhijia.planning.PlanPermission.WORK_ON_ITEM;
import static io.zhijia.planning.PlanRefusal.NOT_YOUR_ITEM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;

/** Who may do what with the plan: chair and secretary plan; officers work on the items in their charge; members read. */
final class Planners {

    static boolean mayPlan(Actor actor) {
        return actor.may(PLAN);
    }

    static void mustPlan(Actor actor) {
        actor.must(PLAN);
    }

    /** Those who plan, and whoever has that sub-plan in charge. */
    static boolean mayPlanIn(Actor actor, Plan plan) {
        var sub = plan.sub();
        return actor.may(PLAN_SUB_PLAN)
                || (sub != null
                        && actor.member().equals(sub.owner())
                        && !actor.offices().isEmpty());
    }

    static void mustPlanIn(Actor actor, Plan plan) {
        if (!mayPlanIn(actor, plan)) {
            actor.must(PLAN_SUB_PLAN);
        }
    }

    /** Those who plan, and any officer in whose charge the item is. */
    static boolean mayWorkOn(Actor actor, PlanItem item) {
        return actor.may(WORK_ON_ITEM)
                || (!actor.offices().isEmpty() && item.charge().includes(actor.member()));
    }

    static void mustWorkOn(Actor actor, PlanItem item) {
        refuseIf(!mayWorkOn(actor, item), NOT_YOUR_ITEM, item.title());
    }

    private Planners() {}
}
