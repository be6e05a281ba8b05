package io.zhijia.planning;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.planning.PlanRefusal.NOT_YOUR_ITEM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Office;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with the plan: chair and secretary plan; officers work on the items in their charge; members read. */
final class Planners {

    private static final Set<Office> PLANNERS = EnumSet.of(SECRETARY, CHAIR);

    static boolean mayPlan(Actor actor) {
        return actor.holdsOneOf(PLANNERS, actor.union());
    }

    static void mustPlan(Actor actor) {
        actor.mustHoldOneOf(PLANNERS, actor.union());
    }

    /** Those who plan, and whoever has that sub-plan in charge. */
    static boolean mayPlanIn(Actor actor, Plan plan) {
        var sub = plan.sub();
        return mayPlan(actor)
                || (sub != null
                        && actor.member().equals(sub.owner())
                        && !actor.offices().isEmpty());
    }

    static void mustPlanIn(Actor actor, Plan plan) {
        if (!mayPlanIn(actor, plan)) {
            mustPlan(actor);
        }
    }

    /** Those who plan, and any officer in whose charge the item is. */
    static boolean mayWorkOn(Actor actor, PlanItem item) {
        return mayPlan(actor) || (!actor.offices().isEmpty() && item.charge().includes(actor.member()));
    }

    static void mustWorkOn(Actor actor, PlanItem item) {
        refuseIf(!mayWorkOn(actor, item), NOT_YOUR_ITEM, item.title());
    }

    private Planners() {}
}
