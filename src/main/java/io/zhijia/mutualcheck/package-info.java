/**
 * The mutual check of archives between unions (互查): a union pairs those below it, each looks through the books another one
 * opened for it, marks them, and the other one answers and mends.
 *
 * <p>Round and pairs are rows of the union above; both sides read and write their pair there. What may be looked at is a row
 * of the union that is checked: it opens books of a set until a day, for one other union, and closes them; books marked as
 * personal cannot be chosen, and records about members are left out. Nobody checks the one that checks him. States of a
 * pair: arranged → handed in → answered → confirmed. Pages: {@code /mutual-checks}, {@code /mutual-checks/new},
 * {@code /mutual-checks/rounds/{round}} with its Word report, {@code /mutual-checks/{pair}} and below, where {@code at} names
 * the union above. What is wanting becomes a task of the union that was checked. No events.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "extraction",
            "fileset",
            "identity",
            "messaging",
            "orgtree",
            "privacy",
            "refusal",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.mutualcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
