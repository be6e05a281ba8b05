/**
 * The two word lists every module shares: the areas of union work, and the kinds of work a plan can start.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.zhijia.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
