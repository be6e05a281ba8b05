package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private record Kept(Part part, Instant until) {}

    /** The other part that waits, if one does; else this one waits. */
    synchronized Optional<Part> together(BallotId id, Part part) {
        kept.values().removeIf(one -> one.until().isBefore(clock.instant()));
        var other = kept.get(id);
        if (other != null && other.part().x() != part.x()) {
            return Optional.of(other.part());
        }
        kept.put(id, new Kept(part, clock.instant().plus(WAITS)));
        return Optional.empty();
    }

    /** Which teller's part is here. */
    synchronized Optional<Integer> waiting(BallotId id) {
        return Optional.ofNullable(kept.get(id)).map(one -> one.part().x());
    }

    synchronized void forget(BallotId id) {
        kept.remove(id);
    }
}
