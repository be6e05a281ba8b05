/**
 * What waits for a person: the page everybody starts from,.
 *
 * <p>Messaging knows no business module. A module that wants something done by a person offers a
 * {@link io.zhijia.messaging.Waiting}; it is asked each time, so nothing has to be taken back when the work is done.
 */
@ApplicationModule(allowedDependencies = {"identity", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
