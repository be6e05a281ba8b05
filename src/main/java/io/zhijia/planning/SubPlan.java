package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What makes a plan a part of another (PLN-22): its items are counted in that one too, once, with where they come from.
 *
 * @param owner who sees to it, and may add to it
 */
record SubPlan(PlanId parent, @Nullable MemberId owner) {}
