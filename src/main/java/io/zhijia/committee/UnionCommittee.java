package io.zhijia.committee;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.HeadCounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about the union's own committee and its like: the term, who sits in it, and how many should. */
@Service
@Transactional(readOnly = true)
public class UnionCommittee {

    private final Committees committees;
    private final HeadCounts counts;
    private final Clock clock;

    UnionCommittee(Committees committees, HeadCounts counts, Clock clock) {
        this.committees = committees;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * The term that works.
     *
     * @param number 第几届
     * @param members who sits in it today, its head first
     */
    public record Now(int number, LocalDate elected, LocalDate ends, List<MemberId> members) {}

    /** None where no committee is entered, or none is elected. */
    public Optional<Now> now(Actor actor) {
        return now(actor, CommitteeKind.UNION);
    }

    /** None where no such body is entered, or none is elected. */
    public Optional<Now> now(Actor actor, CommitteeKind kind) {
        var today = LocalDate.now(clock);
        var own = committees.all(actor.union()).stream()
                .filter(body -> body.kind() == kind && !body.isClosed())
                .map(Committee::id)
                .toList();
        return committees.terms(actor.union()).stream()
                .filter(term ->
                        own.contains(term.committee()) && term.state(today).isWorking())
                .findFirst()
                .map(term -> new Now(
                        term.number(),
                        Objects.requireNonNull(term.elected()),
                        Objects.requireNonNull(term.ends()),
                        sitting(actor, term, today)));
    }

    /** How many seats the rules give such a body of this union; none where they say nothing. */
    public Optional<SeatRange> range(Actor actor, CommitteeKind kind) {
        return SeatRange.of(kind, counts.inService(actor).members());
    }

    private List<MemberId> sitting(Actor actor, Term term, LocalDate day) {
        return committees.seats(actor.union()).stream()
                .filter(seat -> seat.committee().equals(term.committee()) && seat.term() == term.number())
                .filter(seat -> seat.isTakenOn(day))
                .map(Seat::member)
                .toList();
    }
}
