/**
 * What must go before the staff congress (须经职代会的事项): the usual matters by kind of unit with their sources, the union's
 * own ones, and the major decisions of a year ticked against what the congress did.
 *
 * <p>Pages: {@code /congress/matters} (the list, the decisions of a year, Excel), {@code /congress/matters/sittings/{id}} (the
 * standing reports a sitting is due). A decision is without the congress → on an agenda → settled, or not passed, dealt with
 * too lightly, or only afterwards: read off the agenda each time, never stored. Everybody reads; chair and secretary keep. No
 * events; missing standing reports wait on Today from two months before a sitting.
 */
@ApplicationModule(
        allowedDependencies = {
            "congress",
            "decision",
            "document",
            "identity",
            "messaging",
            "refusal",
            "review",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.reserved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
