package io.zhijia.congress;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in the staff's assembly: what proposals and ballots ask. */
@Service
@Transactional(readOnly = true)
public class CongressDirectory {

    private final CongressBook book;
    private final Terms terms;
    private final Sittings sittings;
    private final Delegates delegates;
    private final Seats seats;
    private final Bodies bodies;

    CongressDirectory(
            CongressBook book, Terms terms, Sittings sittings, Delegates delegates, Seats seats, Bodies bodies) {
        this.book = book;
        this.terms = terms;
        this.sittings = sittings;
        this.delegates = delegates;
        this.seats = seats;
        this.bodies = bodies;
    }

    /** Everybody who sits on that day, with a vote or without; empty before the first term. */
    public List<DelegateOnDay> on(Actor actor, LocalDate day) {
        return book.ofStaff(actor, day).map(term -> on(actor, term, day)).orElse(List.of());
    }

    /**
     * Everybody who sits in that sitting, with a vote or without.
     *
     * @throws java.util.NoSuchElementException if this union has no such sitting
     */
    public List<DelegateOnDay> in(Actor actor, UUID sitting) {
        var one = sittings.get(actor.union(), new SittingId(sitting));
        return on(actor, terms.get(actor.union(), one.term()), one.day());
    }

    /** This person, if they sit on that day: one question, whatever the size of the assembly. */
    public Optional<DelegateOnDay> find(Actor actor, MemberId member, LocalDate day) {
        return seats.find(actor.union(), member, day);
    }

    /** Delegations whose head this person is on that day (团长), whether they sit in them or not. */
    public Set<DelegationId> headedBy(Actor actor, LocalDate day) {
        return seats.headedBy(actor.union(), actor.member(), day);
    }

    /** Heads of delegations and of special committees of the staff's assembly (团长、专门委员会负责人), each once. */
    public Set<MemberId> heads(Actor actor, LocalDate day) {
        return book.ofStaff(actor, day)
                .map(term -> Stream.concat(
                                terms.delegations(actor.union(), term.id(), day).stream()
                                        .map(Delegation::head)
                                        .filter(Objects::nonNull),
                                bodies.of(actor.union(), term.id()).stream()
                                        .filter(body -> body.kind() != BodyKind.PRESIDIUM)
                                        .flatMap(body -> body.on(day).stream())
                                        .filter(seat -> seat.role() == BodySeat.Role.HEAD)
                                        .map(BodySeat::member))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private List<DelegateOnDay> on(Actor actor, Term term, LocalDate day) {
        var delegations = terms.delegations(actor.union(), term.id(), day).stream()
                .collect(Collectors.toMap(Delegation::id, Function.identity()));
        var byConstituency = terms.constituencies(actor.union(), term.id()).stream()
                .collect(Collectors.toMap(Constituency::id, Constituency::delegation));
        return delegates.of(actor.union(), term.id()).stream()
                .filter(one -> one.sitsOn(day))
                .map(one -> onDay(
                        one,
                        Optional.ofNullable(one.constituency())
                                .map(byConstituency::get)
                                .map(delegations::get)))
                .toList();
    }

    private static DelegateOnDay onDay(Delegate one, Optional<Delegation> of) {
        return new DelegateOnDay(
                one.member(),
                one.part().votes(),
                of.map(Delegation::id).orElse(null),
                of.map(Delegation::name).orElse(""),
                of.map(Delegation::head).orElse(null));
    }
}
