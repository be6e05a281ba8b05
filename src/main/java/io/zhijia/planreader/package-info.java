/**
 * The plan reader: the text of last year's plan in, its understanding out. Plans, sections, calendar entries, targets,
 * each with its place in the text, its area of work, what to launch, and warnings where a person should look.
 *
 * <p>No page, no table, no event: {@link io.zhijia.planreader.PlanReader#read} is a function, and
 * {@link io.zhijia.planreader.PlanParseCommand} is the same on the command line. The grammar is told rule by rule in
 * {@code docs/plan-reader.md}.
 */
@ApplicationModule(allowedDependencies = {"almanac", "extraction", "refusal", "work"})
@NullMarked
package io.zhijia.planreader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
