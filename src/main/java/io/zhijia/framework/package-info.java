/**
 * Numbered frameworks (框架) such as 四大职能: named sets whose strands are tagged on goals, items and records (PLN-18).
 *
 * <p>Pages: {@code /plan/frameworks} with the sets and the usual ones on offer, {@code /plan/frameworks/{id}} with a plan's
 * goals, items and records grouped by a set, and what is not tagged yet; {@code /plan/frameworks/{id}/edit}. Each change of
 * the strands is a new version; a strand that is dropped stays on what it was tagged on. No states, no events: through
 * {@link io.zhijia.planning.PlanCompanion} tags are told on items and come along to the next year, and the year's papers
 * hear the numbers from a {@link io.zhijia.review.FactSource}. A record without a tag counts under those of its item.
 */
@ApplicationModule(
        allowedDependencies = {"archive", "goal", "identity", "planning", "refusal", "review", "tenancy", "web", "work"
        })
@NullMarked
package io.zhijia.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
