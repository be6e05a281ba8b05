/**
 * The plan in people's own calendars: a feed of one's own tasks, and one of the union's year.
 *
 * <p>Pages: {@code /plan/feeds} makes and revokes addresses; {@code /calendar/{token}.ics} is read by calendar programs,
 * without signing in. The address is shown once and kept as a hash; revoked, or when its person has left, it answers 404.
 * A feed names no people. No states, no events.
 */
@ApplicationModule(allowedDependencies = {"identity", "planning", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.calendarfeed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
