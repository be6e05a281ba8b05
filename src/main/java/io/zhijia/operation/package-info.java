/**
 * Running the program: starting it with one plain sentence on the console, health, backup, restore, check.
 *
 * <p>Commands of the command line are small classes here, called by {@link io.zhijia.Zhijia} before anything is started.
 * Pages: {@code /health}, {@code /privacy/backups}. Every day a sealed backup is made, read again and copied; what became of it
 * stands in a file of the home folder, for the database may be what is lost. Of other modules only {@code relocation}, which
 * has a command of its own, depends on this one; who wants something said at the start contributes a
 * {@link io.zhijia.web.Welcome}.
 */
@ApplicationModule(allowedDependencies = {"database", "document", "identity", "messaging", "privacy", "refusal", "web"})
@NullMarked
package io.zhijia.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
