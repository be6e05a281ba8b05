package io.zhijia.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.zhijia.committee.Completeness.Hint;
import io.zhijia.committee.Standing.SeatLine;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.membership.HeadCounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies as people see them. */
@Service
@Transactional(readOnly = true)
class CommitteeViews {

    private final Committees committees;
    private final IdentityService people;
    private final HeadCounts counts;
    private final Clock clock;
    private final int womenFrom;

    CommitteeViews(
            Committees committees,
            IdentityService people,
            HeadCounts counts,
            Clock clock,
            @Value("${zhijia.committees.women-from}") int womenFrom) {
        this.committees = committees;
        this.people = people;
        this.counts = counts;
        this.clock = clock;
        this.womenFrom = womenFrom;
    }

    /** One body with its history. */
    record One(Standing now, List<Term> terms, Map<Integer, List<SeatLine>> seats) {}

    List<Standing> all(Actor actor) {
        return all(actor, LocalDate.now(clock));
    }

    List<Standing> all(Actor actor, LocalDate day) {
        var members = counts.inService(actor).members();
        var terms = committees.terms(actor.union()).stream().collect(groupingBy(Term::committee));
        var seats = seats(actor);
        return committees.all(actor.union()).stream()
                .map(committee -> Standing.of(
                        committee,
                        terms.getOrDefault(committee.id(), List.of()),
                        seats.getOrDefault(committee.id(), List.of()),
                        members,
                        day))
                .toList();
    }

    /** Those at work with their terms only: for the first page, which asks everybody everything. */
    List<Standing> working(Actor actor, LocalDate day) {
        var terms = committees.terms(actor.union()).stream().collect(groupingBy(Term::committee));
        return committees.all(actor.union()).stream()
                .map(body -> Standing.of(body, terms.getOrDefault(body.id(), List.of()), List.of(), 0, day))
                .filter(Standing::isWorking)
                .toList();
    }

    List<Hint> hints(Actor actor) {
        return Completeness.hints(all(actor), counts.inService(actor), womenFrom);
    }

    One one(Actor actor, CommitteeId id) {
        var committee = committees.get(actor.union(), id);
        var terms = committees.terms(actor.union()).stream()
                .filter(term -> term.committee().equals(id))
                .toList();
        var seats = seats(actor).getOrDefault(id, List.of());
        var now = Standing.of(committee, terms, seats, counts.inService(actor).members(), LocalDate.now(clock));
        return new One(
                now,
                terms,
                seats.stream().collect(groupingBy(line -> line.seat().term())));
    }

    private Map<CommitteeId, List<SeatLine>> seats(Actor actor) {
        var seats = committees.seats(actor.union());
        var names = people.names(actor, seats.stream().map(Seat::member).collect(toSet()));
        return seats.stream()
                .map(seat -> new SeatLine(seat, names.getOrDefault(seat.member(), "")))
                .collect(groupingBy(line -> line.seat().committee()));
    }
}
