/**
 * What every module shares about words: the areas of union work, the kinds of work a plan can start, and which spellings
 * are the same.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.zhijia.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
