/**
 * Reminders (NTC-02): whoever has an item in charge hears of it before its last day and once it is over.
 *
 * <p>No pages: once a day, union by union, each person gets one message at most, a digest where there is more than one
 * thing to say. After a week the chair hears of what is late, too. What somebody was told is kept, so that a day missed or
 * run twice tells nobody twice; at night nobody is told anything. No states, no events.
 */
@ApplicationModule(allowedDependencies = {"account", "identity", "messaging", "planning", "tenancy", "web"})
@NullMarked
package io.zhijia.planreminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
