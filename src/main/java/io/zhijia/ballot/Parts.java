package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first teller's part waits for the second one's, in memory only and not for long. */
@Component
class Parts {

    private static final Duration WAITS = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<BallotId, Kept> kept = new HashMap<>();

    Parts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Who came, and with what.
     *
     * @param part of the key; null where the server keeps it and a word is enough
     */
    record Brought(int x, @Nullable Part part) {}

    private record Kept(Brought brought, Instant until) {}

    /** What the other one brought, if somebody waits; else this one waits. */
    synchronized Optional<Brought> together(BallotId id, Brought brought) {
        kept.values().removeIf(one -> one.until().isBefore(clock.instant()));
        var other = kept.get(id);
        if (other != null && other.brought().x() != brought.x()) {
            return Optional.of(other.brought());
        }
        kept.put(id, new Kept(brought, clock.instant().plus(WAITS)));
        return Optional.empty();
    }

    /** Who waits for the other. */
    synchronized Optional<Integer> waiting(BallotId id) {
        return Optional.ofNullable(kept.get(id)).map(one -> one.brought().x());
    }

    synchronized void forget(BallotId id) {
        kept.remove(id);
    }
}
