/**
 * The line to the Party branch, the principal and the administration (请示汇报): what the union reported when and to whom,
 * what it asked for, what was answered and what came of it; and the support it received (ORG-18).
 *
 * <p>Pages: {@code /union/reports} of a year with open requests and support, {@code /union/reports/{id}} with its Word
 * paper, the year as Excel. A request is open → answered → settled; a report counts until it is declared void with a
 * reason. When no report was given in a term (or whatever the union set), keepers are reminded on the first page. The
 * summary says how often the union reported and what support it had. Each report goes on record ({@link
 * io.zhijia.reporting.ReportGiven}), and again when it is corrected or void.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "messaging",
            "money",
            "planning",
            "refusal",
            "review",
            "schoolcalendar",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
