/**
 * Who may do what (谁能做什么): every step that not everybody may take, and the offices that give it.
 *
 * <p>Page: {@code /access}, and the same as a sheet. Nothing is kept here: modules list their steps as
 * {@link io.zhijia.identity.Permission}, which are found by themselves, so the page shows what is really checked.
 */
@ApplicationModule(allowedDependencies = {"identity", "union", "web"})
@NullMarked
package io.zhijia.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
