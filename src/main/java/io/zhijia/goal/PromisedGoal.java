package io.zhijia.goal;

import io.zhijia.planning.PlanId;
import java.util.UUID;

/** A goal of a plan, as other modules see it. */
public record PromisedGoal(UUID id, PlanId plan, String text) {

    /** The same promise, in another year. */
    public boolean isLike(PromisedGoal other) {
        return text.equals(other.text());
    }
}
