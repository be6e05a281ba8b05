/**
 * The days a union year is built on: festivals of both calendars, resolved from tables, never computed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.zhijia.almanac;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
