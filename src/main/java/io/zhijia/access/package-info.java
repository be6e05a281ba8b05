/**
 * Who may do what (谁能做什么): every step that not everybody may take and the offices that give it; and who stands in for
 * whom (代理).
 *
 * <p>Pages: {@code /access}, the same as a sheet, and {@code /access/stand-ins}. Nothing is kept here: modules list their
 * steps as {@link io.zhijia.identity.Permission}, which are found by themselves, so the page shows what is really
 * checked; delegations are kept by {@code identity}. Listens to {@link io.zhijia.identity.OfficeDelegated} to tell the
 * colleague.
 */
@ApplicationModule(allowedDependencies = {"identity", "messaging", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
