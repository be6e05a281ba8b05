/**
 * When something is decided: of whom a share is taken (all, those present, ballots returned, valid ones), which share, and
 * whether the number itself is enough (以上) or not (过半数). Rules are data with their source and how sure we are of it;
 * the arithmetic is in whole numbers.
 *
 * <p>No pages, no tables, no framework: the congress counts hands with it, ballots will count papers with it. Ask
 * {@link io.zhijia.decision.UsualRules} for the rule of a matter, and the {@link io.zhijia.decision.DecisionRule} for its
 * {@link io.zhijia.decision.Verdict} on a {@link io.zhijia.decision.Tally}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.zhijia.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
