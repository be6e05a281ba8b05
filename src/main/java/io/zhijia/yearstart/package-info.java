/**
 * Starting a year other than by import: from a plan of the year before, from a blank skeleton, or from a year of typical
 * union work by kind of unit.
 *
 * <p>Pages: choose {@code /plan/new}, look and tick {@code /plan/new/preview}. Nothing is written before the last step,
 * which hands one {@link io.zhijia.planning.PlanDraft} to {@link io.zhijia.planning.PlanIntake}. The typical year is the
 * data file {@code typical-year.txt}. No states of its own, no events.
 */
@ApplicationModule(
        allowedDependencies = {"almanac", "goal", "identity", "planning", "refusal", "tenancy", "union", "web", "work"})
@NullMarked
package io.zhijia.yearstart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
