package io.zhijia.congress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each wall shows, kept in memory: the database is asked once for each change, however many screens ask us, and once a
 * minute for what nobody counts (a delegate who leaves).
 */
@Component
class Projections {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final Screens screens;
    private final SlideService slides;
    private final HallChanges changes;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Projections(Screens screens, SlideService slides, HallChanges changes, Clock clock) {
        this.screens = screens;
        this.slides = slides;
        this.changes = changes;
        this.clock = clock;
    }

    /** A slide with all that tells whether it still holds. */
    private record Kept(ProjectorLink link, Slide slide, String tag, long change, Instant until) {}

    /** Something to show, and by what to know it again. */
    record Shown(ProjectorLink link, Slide slide, String tag) {}

    /** Empty for an address that opens nothing, or does not any more. */
    Optional<Shown> at(String tokenHash) {
        var before = kept.get(tokenHash);
        var now = before != null && holds(before) ? before : kept.compute(tokenHash, this::again);
        return Optional.ofNullable(now).map(one -> new Shown(one.link(), one.slide(), one.tag()));
    }

    /** By one of them; the others wait for it. */
    private @Nullable Kept again(String tokenHash, @Nullable Kept before) {
        return before != null && holds(before)
                ? before
                : screens.find(tokenHash).flatMap(this::read).orElse(null);
    }

    private Optional<Kept> read(ProjectorLink link) {
        var change = changes.of(link.sitting()); // before reading: what is written meanwhile is read again
        try {
            var slide = slides.of(link);
            return Optional.of(
                    new Kept(link, slide, slide.tag(), change, clock.instant().plus(GOOD_FOR)));
        } catch (NoSuchElementException over) {
            return Optional.empty();
        }
    }

    private boolean holds(Kept one) {
        return one.change() == changes.of(one.link().sitting())
                && clock.instant().isBefore(one.until());
    }
}
