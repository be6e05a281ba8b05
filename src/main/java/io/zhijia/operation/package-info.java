/**
 * Running the program: starting it with one plain sentence on the console, health, backup, restore, check.
 *
 * <p>Commands of the command line are small classes here, called by {@link io.zhijia.Zhijia} before anything is started.
 * Pages: {@code /health}. Nobody depends on this module; who wants something said at the start contributes a
 * {@link io.zhijia.web.Welcome}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "refusal", "web"})
@NullMarked
package io.zhijia.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
