/**
 * Last year's Word plan on its way to become this year's: read, looked at, corrected, accepted.
 *
 * <p>Pages: {@code /plan/imports} (start one, see earlier ones), {@code /plan/imports/{id}} (choose the plan where a file
 * holds several, then the review: source on the left, understanding on the right). States of an import: choosing →
 * reviewing → accepted, or kept as a summary where it reads like no plan (PLN-16); an accepted one can be undone until work on its plan has begun, and is reviewing again. Nothing
 * is written to the plan before it is accepted. No events: the plan itself tells what it became.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "extraction",
            "identity",
            "planning",
            "planreader",
            "refusal",
            "review",
            "tenancy",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.planimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
