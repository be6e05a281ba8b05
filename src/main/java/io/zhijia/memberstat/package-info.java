/**
 * Statistics of members (会员统计): per day, term and year.
 *
 * <p>Pages: {@code /members/statistics} (join rate, women, ages, groups, movements, growth against the target; Excel) and
 * {@code /members/statistics/movements} (who came and went). Every figure leads to the people behind it, found as an
 * {@code audience} of the same day; those of a sensitive kind are not told exactly while they are fewer than three.
 *
 * <p>How many staff there are and how much the union means to grow is said by chair and secretary. No states, no events.
 */
@ApplicationModule(
        allowedDependencies = {
            "audience",
            "document",
            "identity",
            "membership",
            "refusal",
            "schoolcalendar",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.memberstat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
