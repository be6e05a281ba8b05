/**
 * The plan on paper: the year plan as a Word document, the month table as PDF.
 *
 * <p>Pages: {@code /plan/{id}/paper.docx}, {@code /plan/{id}/months.pdf}, linked from the plan's own page. Adoption by the
 * committee and the report upward are printed below the title. No states, no events.
 */
@ApplicationModule(
        allowedDependencies = {"document", "goal", "identity", "planning", "refusal", "tenancy", "union", "web", "work"
        })
@NullMarked
package io.zhijia.planpaper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
