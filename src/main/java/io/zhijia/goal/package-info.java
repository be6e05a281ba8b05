/**
 * What plans promise (目标): measured on the items that serve them (PLN-04), as often as promised (PLN-09), and as lists to
 * be ticked off by records, such as 四个一 (PLN-10).
 *
 * <p>Pages: {@code /plan/{plan}/goals} with every goal, what serves it, and what serves none; {@code /plan/goals/{id}} with
 * its measure, its items and the spans that were waived. No states, no events: goals come with an accepted plan through
 * {@link io.zhijia.planning.PlanCompanion}, which also says on the plan's page what falls short. Other modules read them
 * from {@link io.zhijia.goal.PlanGoals}.
 */
@ApplicationModule(
        allowedDependencies = {"archive", "identity", "planning", "refusal", "schoolcalendar", "tenancy", "web", "work"
        })
@NullMarked
package io.zhijia.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
