/**
 * The year's papers (总结): drafted from records, worded by people.
 *
 * <p>Pages: {@code /summaries}, {@code /summaries/new}, {@code /summaries/{id}} with its text, and Word. A summary is
 * drafted for any period in one of several forms; each sentence is a fact with its figures, and each figure opens the
 * list it was counted from. What officers write survives when it is drafted again. Draft → committee → filed; a filed
 * one is announced as {@link io.zhijia.review.SummaryFiled} and goes on record.
 *
 * <p>A summary written elsewhere comes in through {@link io.zhijia.review.SummaryIntake}, as it is.
 *
 * <p>Review knows no business module. A module that can say more about a period than the record book offers a
 * {@link io.zhijia.review.FactSource}.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "money",
            "planning",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
