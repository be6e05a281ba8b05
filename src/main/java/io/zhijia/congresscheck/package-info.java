/**
 * Assessment of the congress's work (职代会标准化考核, CON-22): a scheme of items with points, the evidence for each read off the
 * records of the congress and the ballots, the examiner's own points beside it.
 *
 * <p>Pages: {@code /congress/assessments} (own years, and the unions below beside each other), {@code …/scheme} (the items,
 * editable), {@code …/{id}} (one union in one year, with its Word paper). An assessment is under way → confirmed, and open
 * again with a reason; it keeps the scheme it began with, and what was found on the day it was confirmed. No formality:
 * points without evidence only for whoever says why. A union that confirms its own opens what was found to the union above
 * it, which examines from there. A confirmed one goes on record ({@link io.zhijia.congresscheck.CongressAssessed}).
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "ballot",
            "congress",
            "document",
            "identity",
            "orgtree",
            "planning",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.congresscheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
