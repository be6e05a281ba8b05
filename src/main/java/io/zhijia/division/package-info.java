/**
 * The division of work (分工, ORG-08): who answers for each of the seventeen areas, who stands in, and what each post has to
 * do (岗位职责).
 *
 * <p>Pages: {@code /union/division} as of a day, the same as Excel, and with the duties as a handbook in Word. Charges and
 * duty lists are dated and never overwritten: another begins, the one before ends the day before. Areas nobody answers for,
 * or several do, who sits in the committee no more, and what the offices say otherwise are shown, never blocked. No
 * events; for the year's papers it is the source of fact S7.
 */
@ApplicationModule(
        allowedDependencies = {
            "committee",
            "document",
            "identity",
            "meeting",
            "planning",
            "refusal",
            "review",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
