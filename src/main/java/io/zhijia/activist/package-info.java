/**
 * The union's activists of a year (工会积极分子): who can be asked to help, with what, and how often they did (ORG-16).
 *
 * <p>Page: {@code /union/activists} of a year, the same as Excel; a year begins with whoever was on last year's list and
 * is still here. Somebody is on the list of a year or not, there are no states. How often they helped is counted from
 * the record book, where its helpers name them. They are an audience of their year.
 * Being an activist gives no office. No events.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "audience",
            "document",
            "identity",
            "membership",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.activist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
