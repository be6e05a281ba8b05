/**
 * What a person starts the day with: what waits for them, what is new, what they asked for, what the month brings.
 *
 * <p>Pages: today {@code /}, inbox {@code /inbox}. Messaging knows no business module. A module that wants something
 * done by a person offers a {@link io.zhijia.messaging.Waiting}; it is asked each time, so nothing has to be taken back
 * when the work is done. In the same way {@link io.zhijia.messaging.Coming} says what the month brings and
 * {@link io.zhijia.messaging.Asked} where a person's own request is. What a person should hear once is told to the
 * {@link io.zhijia.messaging.Inbox}, under a key, so that an announcement heard twice is told once.
 */
@ApplicationModule(allowedDependencies = {"identity", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
