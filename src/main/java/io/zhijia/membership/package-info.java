/**
 * The register of members (会员名册).
 *
 * <p>Pages: {@code /members} (search, filters, export), {@code /members/{id}}. A membership is a row of dated facts
 * (joined, retired, left, died, returned) that is never overwritten; groups and departments are dated placements, so the
 * register can be read as of a day. Officers see everybody, a group leader the own group, a member the own page; chair and
 * secretary change it.
 *
 * <p>Keeps up the directory of names in {@code identity}; a member who leaves is gone there too, which ends offices and
 * closes the account.
 */
@ApplicationModule(
        allowedDependencies = {"account", "identity", "privacy", "refusal", "tenancy", "union", "web", "work"})
@NullMarked
package io.zhijia.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
