/**
 * What a plan follows (工作依据, PLN-20): points of the upper union's key work, of the Party branch, bureau or school plan, of laws and
 * own rules, kept with issuer, year and number, and linked to the items and goals that carry them out.
 *
 * <p>Pages: {@code /plan/sources} with every source, links to renew and how to add one; {@code /plan/sources/{id}} with its
 * points and those nothing follows yet; {@code /plan/sources/points/{id}} to link. No states, no events: through
 * {@link io.zhijia.planning.PlanCompanion} it says on the pages of a plan and an item what they follow, and when a year
 * is started from the one before, the links go along as questions: renew?
 */
@ApplicationModule(allowedDependencies = {"goal", "identity", "planning", "refusal", "tenancy", "web", "work"})
@NullMarked
package io.zhijia.plansource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
