package io.zhijia.secondfactor;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.secondfactor.SecondFactorRefusal.LOCKED;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The key one person's phone shares with us.
 *
 * @param sealed the key, sealed
 * @param since the day of the first right code; null while none was given
 * @param lastStep of the last code that was taken
 * @param failures wrong codes since the last right one
 */
record Factor(
        UnionId union,
        MemberId member,
        String sealed,
        @Nullable LocalDate since,
        long lastStep,
        int failures,
        @Nullable Instant lockedUntil) {

    static final int ENOUGH = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    static Factor pending(UnionId union, MemberId member, String sealed) {
        return new Factor(union, member, sealed, null, 0, 0, null);
    }

    boolean isActive() {
        return since != null;
    }

    void mustNotBeLocked(Instant now) {
        refuseIf(lockedUntil != null && now.isBefore(lockedUntil), LOCKED, LOCK.toMinutes());
    }

    Factor taken(long step, LocalDate today) {
        return new Factor(union, member, sealed, since == null ? today : since, step, 0, null);
    }

    /** The fifth wrong code locks, and starts the count again. */
    Factor failed(Instant now) {
        return failures + 1 < ENOUGH
                ? new Factor(union, member, sealed, since, lastStep, failures + 1, lockedUntil)
                : new Factor(union, member, sealed, since, lastStep, 0, now.plus(LOCK));
    }

    Factor sealedAgain(String again) {
        return new Factor(union, member, again, since, lastStep, failures, lockedUntil);
    }
}
