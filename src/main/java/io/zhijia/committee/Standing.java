package io.zhijia.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body on a day: its present term and who sits in it.
 *
 * @param term the term that works, else the one prepared; null if there is none yet
 * @param seats taken on that day
 * @param range how many seats the rules give it; null where they say nothing
 */
record Standing(
        Committee committee,
        @Nullable Term term,
        TermState state,
        List<SeatLine> seats,
        @Nullable SeatRange range) {

    /** A seat and whose it is. */
    record SeatLine(Seat seat, String name) {}

    static Standing of(Committee committee, List<Term> terms, List<SeatLine> seats, int members, LocalDate day) {
        var term = present(terms, day);
        var state = term == null ? TermState.PREPARING : term.state(day);
        var range = SeatRange.of(committee.kind(), members).orElse(null);
        return new Standing(committee, term, state, taken(term, seats, day), range);
    }

    private static @Nullable Term present(List<Term> terms, LocalDate day) {
        var working = terms.stream().filter(term -> term.state(day).isWorking()).findFirst();
        return working.or(() -> terms.stream().findFirst()).orElse(null);
    }

    private static List<SeatLine> taken(@Nullable Term term, List<SeatLine> seats, LocalDate day) {
        return term == null
                ? List.of()
                : seats.stream()
                        .filter(line -> line.seat().term() == term.number())
                        .filter(line -> line.seat().isTakenOn(day))
                        .toList();
    }

    boolean isWorking() {
        return !committee.isClosed() && term != null && state.isWorking();
    }

    Optional<SeatLine> head() {
        return seats.stream()
                .filter(line -> line.seat().role() == SeatRole.HEAD)
                .findFirst();
    }

    /** Fewer or more sit in it than the rules give it. */
    boolean isOutOfRange() {
        return isWorking() && range != null && !range.holds(seats.size());
    }
}
