/**
 * The yearly regrouping (编组, ORG-11): who belongs to which group from a day on, drafted, looked at, and confirmed by the chair.
 *
 * <p>Pages: {@code /union/regroupings} with what was and what is drafted, {@code /union/regroupings/{id}} with its groups, and
 * Excel. A draft begins with the groups as they are or with the departments; people are moved, leaders chosen, groups
 * added. It is confirmed once everybody has a group, every group has a size within the limits and a leader of its own;
 * then placements and offices change as of its day, dated, so what groups did last year stays theirs. Draft → confirmed
 * or discarded. No events.
 */
@ApplicationModule(
        allowedDependencies = {"document", "identity", "membership", "messaging", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.regrouping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
