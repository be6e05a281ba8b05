/**
 * The first run: an empty home is founded by whoever reads the one-time code on the console.
 *
 * <p>One page, {@code /start}, until the first account exists; afterwards it is not there. Founding makes the union, the
 * founder's account and offices in one transaction; of two at once one wins and the other is told. With
 * {@code zhijia.founding.another=true} each run prints one code more, for a further union.
 */
@ApplicationModule(allowedDependencies = {"account", "identity", "membership", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
