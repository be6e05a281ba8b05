/**
 * Reminders (NTC-02): whoever has an item in charge hears of it before its last day and once it is over.
 *
 * <p>No pages: once a day, union by union, messages go to the inbox, each under a key, so that a day missed or run twice
 * tells nobody twice. No states, no events.
 */
@ApplicationModule(allowedDependencies = {"account", "identity", "messaging", "planning", "tenancy", "web"})
@NullMarked
package io.zhijia.planreminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
