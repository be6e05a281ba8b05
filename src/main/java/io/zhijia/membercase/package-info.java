/**
 * What a membership needs a decision for (会籍事项): joining, keeping it at retirement or otherwise, leaving, expulsion.
 *
 * <p>Pages: {@code /members/cases}, {@code /members/cases/new}, each case with its form on paper, and
 * {@code /members/cases/idle}, a list of those nobody has seen for half a year: it reminds, and never decides. A case is
 * open; the group gives its opinion; the committee approves, and the register follows at once, or refuses with a reason;
 * or it is withdrawn. New staff are approved many at once. Chair and secretary keep the cases; a group leader gives the
 * opinion of the own group. No events.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "membership",
            "messaging",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.membercase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
