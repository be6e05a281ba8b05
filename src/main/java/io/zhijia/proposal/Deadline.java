package io.zhijia.proposal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody has time for a step: so many days from the day it became theirs, or a day fixed for all, whichever
 * is earlier. While it is paused it stands still, both ways; an extension comes on top.
 *
 * @param begins the day it became theirs, which does not count
 * @param days how long they have; null if only the day is fixed
 * @param latest the day fixed for all; null if there is none
 * @param extension days granted on top, nought for none
 */
record Deadline(
        LocalDate begins, @Nullable Length days, @Nullable LocalDate latest, List<Pause> pauses, int extension) {

    private static final int SOON = 3;

    /** Working days, or days as they come. */
    record Length(int days, boolean areWorkingDays) {}

    /**
     * Waiting for the proposer, or for a decision elsewhere (中止).
     *
     * @param until the first day it went on again; null while it stands still
     */
    record Pause(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day, LocalDate today) {
            return !day.isBefore(from) && day.isBefore(end(today));
        }

        long days(LocalDate today) {
            return Math.max(0, DAYS.between(from, end(today)));
        }

        private LocalDate end(LocalDate today) {
            return until == null ? today : until;
        }
    }

    /** What there is to remind of. */
    enum Nudge {
        HALF_TIME,
        SOON,
        TODAY,
        OVER
    }

    Deadline {
        if (days == null && latest == null) {
            throw new IllegalArgumentException("neither a length nor a last day");
        }
        pauses = List.copyOf(pauses);
    }

    static Deadline workingDays(LocalDate begins, int days) {
        return new Deadline(begins, new Length(days, true), null, List.of(), 0);
    }

    static Deadline days(LocalDate begins, int days) {
        return new Deadline(begins, new Length(days, false), null, List.of(), 0);
    }

    Deadline notAfter(@Nullable LocalDate fixed) {
        return new Deadline(begins, days, fixed, pauses, extension);
    }

    Deadline paused(List<Pause> then) {
        return new Deadline(begins, days, latest, then, extension);
    }

    Deadline extended(int more) {
        return new Deadline(begins, days, latest, pauses, more);
    }

    boolean isPaused() {
        return pauses.stream().anyMatch(pause -> pause.until() == null);
    }

    /** The last day, seen from today: a pause that goes on moves it day by day. */
    LocalDate due(WorkingDays work, LocalDate today) {
        var byLength = days == null ? LocalDate.MAX : byLength(days, work, today);
        var byDay = latest == null ? LocalDate.MAX : latest.plusDays(stoodStill(today));
        var due = byLength.isBefore(byDay) ? byLength : byDay;
        return extension == 0 ? due : work.orNext(due.plusDays(extension));
    }

    private LocalDate byLength(Length length, WorkingDays work, LocalDate today) {
        return length.areWorkingDays()
                ? work.after(begins, length.days(), day -> pauses.stream().noneMatch(pause -> pause.covers(day, today)))
                : work.orNext(begins.plusDays(length.days() + stoodStill(today)));
    }

    private long stoodStill(LocalDate today) {
        return pauses.stream().mapToLong(pause -> pause.days(today)).sum();
    }

    /** Working days left, nought on the last day, below that when it is over. */
    int left(WorkingDays work, LocalDate today) {
        return work.between(today, due(work, today));
    }

    /** The latest thing there is to remind of that day; each is told once, and none while it stands still. */
    Optional<Nudge> nudge(WorkingDays work, LocalDate today) {
        var due = due(work, today);
        if (isPaused()) {
            return Optional.empty();
        } else if (today.isAfter(due)) {
            return Optional.of(Nudge.OVER);
        } else if (today.equals(due)) {
            return Optional.of(Nudge.TODAY);
        } else if (!today.isBefore(due.minusDays(SOON))) {
            return Optional.of(Nudge.SOON);
        }
        return today.isBefore(begins.plusDays(DAYS.between(begins, due) / 2))
                ? Optional.empty()
                : Optional.of(Nudge.HALF_TIME);
    }
}
