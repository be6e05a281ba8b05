/**
 * The periodic check of the plan (PLN-08): the committee looks at what is done, open and late, says something about what
 * lags and when to come back to it, and freezes that as a record nobody changes.
 *
 * <p>Pages: {@code /plan/checks}, {@code /plan/checks/new} with the board of a day, {@code /plan/checks/{id}} and the same
 * as a Word paper. No states: a check exists once it is frozen. It is announced as
 * {@link io.zhijia.plancheck.PlanChecked} for the record book. Once a quarter without one, those who plan are reminded.
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
            "tenancy",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.plancheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
