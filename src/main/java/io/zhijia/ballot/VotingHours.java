package io.zhijia.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a vote is open, as it is typed: in a hall within one day, from afar over several.
 *
 * @param lastDay null where it closes on the day on which it opens
 */
public record VotingHours(LocalDate day, @Nullable LocalDate lastDay, LocalTime from, LocalTime until) {

    public Instant opens(ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    public Instant closes(ZoneId zone) {
        return Objects.requireNonNullElse(lastDay, day)
                .atTime(until)
                .atZone(zone)
                .toInstant();
    }
}
