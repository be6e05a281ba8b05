/**
 * Democratic appraisal (民主评议、述职测评、满意度测评): who rates whom, by sealed ballot, and what came of it (APR-01 to APR-07).
 *
 * <p>Pages: {@code /appraisals} with all rounds, {@code /appraisals/{id}} with one: whom it rates, by which groups of raters
 * with what weight, on which form; then a ballot of {@code ballot} for each group. The result is computed from what the
 * ballots publish and from nothing else, so that no figure of fewer than five is in it and none can be found by subtracting;
 * it is shown to whoever was rated and to the offices that answer for it. Chair and secretary keep; every member reads what
 * is rated and votes. What was held goes on record ({@link io.zhijia.appraisal.AppraisalHeld}), without anybody's grades. What it brought up becomes a
 * task of {@code task} each, is checked by somebody else, and stands on the next round's page as long as it is open.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "audience",
            "ballot",
            "decision",
            "document",
            "identity",
            "membership",
            "messaging",
            "planning",
            "refusal",
            "review",
            "roll",
            "survey",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
