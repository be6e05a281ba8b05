package io.zhijia.plansource;

import io.zhijia.planning.PlanId;
import java.util.UUID;

/**
 * Something in a plan carries out a point.
 *
 * @param thing an item or a goal of the plan
 * @param renew it came along from the year before and nobody has said yet whether it still holds
 */
record Follows(PointId point, Kind kind, UUID thing, PlanId plan, boolean renew) {

    /** What carries it out. */
    enum Kind {
        ITEM,
        GOAL
    }
}
