package io.zhijia.planning;

import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Map;

/** What belongs to plans but is kept by another module, such as their goals; offered as a bean. */
public interface PlanCompanion {

    /** A draft became this plan, in the same transaction. */
    default void accepted(Actor actor, PlanId plan, PlanDraft draft) {}

    /** The plan goes on from the one before, in the same transaction, after it was accepted: by item, which it follows. */
    default void continued(Actor actor, PlanId plan, PlanId before, Map<PlanItemId, PlanItemId> successors) {}

    /** The plan is taken out with everything in it, in the same transaction. */
    default void removed(Actor actor, PlanId plan) {}

    /** What the plan still leaves open, in its own words; while there is any it stays a draft (PLN-15). */
    default List<String> leftOpen(Actor actor, PlanId plan) {
        return List.of();
    }

    /** The plan is about to be adopted, in the same transaction; what stands in the way refuses. */
    default void adopting(Actor actor, PlanId plan) {}

    /** What the page of a plan says of it, in a line or a few. */
    default List<PlanNote> notes(Actor actor, PlanId plan) {
        return List.of();
    }

    /** The same on the page of an item. */
    default List<PlanNote> notes(Actor actor, PlanItemId item) {
        return List.of();
    }
}
