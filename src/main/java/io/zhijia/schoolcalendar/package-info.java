/**
 * The school calendar (校历): terms, breaks and the days worked in exchange for holidays, as the unit has them; statutory
 * holidays are known from the {@code almanac}.
 *
 * <p>Pages: {@code /plan/school-calendar}, for everyone to read, for chair and secretary to keep. No states, no events. Others
 * ask {@link io.zhijia.schoolcalendar.SchoolCalendar} for the {@link io.zhijia.schoolcalendar.SchoolYear}: whether a day is a
 * school day, which the next one is, what closes it, and from when to when a term goes. Units that are no school keep
 * their shutdowns and exchanged days in the same way.
 */
@ApplicationModule(allowedDependencies = {"almanac", "identity", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.schoolcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
