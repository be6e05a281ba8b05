package io.zhijia.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong passwords since the last right one.
 *
 * @param lockedUntil no password is looked at before that moment
 */
record Attempts(int failures, @Nullable Instant lockedUntil) {

    static final Attempts NONE = new Attempts(0, null);
    static final int ENOUGH = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    /** One more: the fifth locks, and starts the count again. */
    Attempts oneMore(Instant now) {
        return failures + 1 < ENOUGH ? new Attempts(failures + 1, lockedUntil) : new Attempts(0, now.plus(LOCK));
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
