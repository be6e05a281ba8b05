package io.zhijia.merit;

import static io.zhijia.merit.MeritPermission.KEEP_MERIT;
import static io.zhijia.merit.MeritPermission.VOTE_FOR_MERIT;
import static io.zhijia.merit.MeritRefusal.HELD_ALREADY;
import static io.zhijia.merit.MeritRefusal.NOT_CLOSED;
import static io.zhijia.merit.MeritRefusal.OWN_CANDIDATE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.merit.Candidate.Kind;
import io.zhijia.merit.Candidate.Nominee;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.HandledCase;
import io.zhijia.proposal.HandledCases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year's selection: begun by rule, voted on by the proposal committee, closed by the secretary. */
@Service
@Transactional
class MeritService {

    private final Selections selections;
    private final HandledCases cases;
    private final IdentityService people;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeritService(
            Selections selections,
            HandledCases cases,
            IdentityService people,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.selections = selections;
        this.cases = cases;
        this.people = people;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** What the secretary sets out with. */
    record Wanted(int year, int mostProposals, int mostDepartments, LocalDate voteUntil) {}

    /** A selection as somebody sees it: how the votes stand is for those who close it until it is closed. */
    record View(
            Selection selection,
            Map<Nominee, Integer> votes,
            int voters,
            Set<Nominee> own,
            boolean mayVote,
            boolean mayClose) {

        boolean showsVotes() {
            return mayClose || !selection.isOpen();
        }
    }

    /** Whom a certificate is for. */
    record Honored(Candidate candidate, List<String> names) {}

    /** Everybody sees what was decided, the committee what is being decided, too. */
    @Transactional(readOnly = true)
    List<Selection> list(Actor actor) {
        return selections.all(actor.union()).stream()
                .filter(one -> !one.isOpen() || actor.may(VOTE_FOR_MERIT))
                .toList();
    }

    /** @throws NoSuchElementException if there is none for them to see yet */
    @Transactional(readOnly = true)
    View view(Actor actor, SelectionId id) {
        var one = selections.get(actor.union(), id);
        if (one.isOpen() && !actor.may(VOTE_FOR_MERIT)) {
            throw new NoSuchElementException("Selection " + id + " is not decided yet");
        }
        return new View(
                one,
                selections.votes(actor.union(), id),
                selections.voters(actor.union(), id).size(),
                selections.votesOf(actor.union(), id, actor.member()),
                one.isOpen() && actor.may(VOTE_FOR_MERIT),
                one.isOpen() && actor.may(KEEP_MERIT));
    }

    @Transactional(readOnly = true)
    List<Selection> waitingFor(Actor actor) {
        return actor.may(VOTE_FOR_MERIT) ? selections.waitingFor(actor.union(), actor.member()) : List.of();
    }

    SelectionId begin(Actor actor, Wanted wanted) {
        actor.must(KEEP_MERIT);
        var one = Selection.begun(
                actor.union(),
                wanted.year(),
                wanted.mostProposals(),
                wanted.mostDepartments(),
                wanted.voteUntil(),
                Criteria.candidates(cases.all(actor), wanted.year()),
                LocalDate.now(clock));
        refuseIf(!selections.add(one), HELD_ALREADY, String.valueOf(wanted.year()));
        return one.id();
    }

    /** One vote each, in place of the one before; nobody votes for what is their own. */
    void vote(Actor actor, SelectionId id, Collection<String> keys) {
        actor.must(VOTE_FOR_MERIT);
        var one = selections.locked(actor.union(), id);
        var named = one.named(keys);
        one.refuseUnlessWithinLimits(named);
        var own = own(actor);
        named.forEach(each -> refuseIf(own.contains(each.key()), OWN_CANDIDATE, each.title()));
        selections.vote(
                actor.union(),
                id,
                actor.member(),
                named.stream().map(Candidate::key).toList(),
                LocalDateTime.now(clock).withNano(0));
    }

    private Set<Nominee> own(Actor actor) {
        var me = actor.member();
        return cases.all(actor).stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(new Nominee(Kind.PROPOSAL, one.proposal().value()))
                                .filter(key -> one.proposers().contains(me)),
                        Stream.of(new Nominee(Kind.DEPARTMENT, one.department().value()))
                                .filter(key -> one.contact().equals(me))))
                .collect(Collectors.toSet());
    }

    /** What the votes came to is decided, put on record, and told to those it honors. */
    void close(Actor actor, SelectionId id, Collection<String> keys) {
        actor.must(KEEP_MERIT);
        var one = selections.locked(actor.union(), id);
        var today = LocalDate.now(clock);
        var closed = one.closed(one.named(keys), selections.votes(actor.union(), id), today);
        selections.save(closed);
        events.publishEvent(MeritDecided.of(closed, selections.voters(actor.union(), id), today));
        var all = cases.all(actor);
        closed.chosen().forEach(each -> tell(actor, closed, each, all));
    }

    private void tell(Actor actor, Selection closed, Candidate chosen, List<HandledCase> all) {
        var message = Message.of(
                "merit/" + closed.id() + "/" + chosen.key(),
                closed.path(),
                "merit.news." + chosen.kind(),
                chosen.title(),
                closed.year());
        honored(chosen, all).forEach(member -> inbox.tell(actor, member, message));
    }

    /** The proposers, or whoever acted for the department in its last case. */
    private static List<MemberId> honored(Candidate chosen, List<HandledCase> all) {
        return chosen.kind() == Kind.PROPOSAL
                ? all.stream()
                        .filter(one ->
                                one.proposal().value().equals(chosen.key().subject()))
                        .flatMap(one -> one.proposers().stream())
                        .toList()
                : all.stream()
                        .filter(one ->
                                one.department().value().equals(chosen.key().subject()))
                        .map(HandledCase::contact)
                        .distinct()
                        .toList();
    }

    /** For the certificates. */
    @Transactional(readOnly = true)
    List<Honored> honored(Actor actor, SelectionId id) {
        actor.must(KEEP_MERIT);
        var one = selections.get(actor.union(), id);
        refuseIf(one.isOpen(), NOT_CLOSED);
        var all = cases.all(actor);
        return one.chosen().stream()
                .map(each ->
                        new Honored(each, each.kind() == Kind.PROPOSAL ? names(actor, honored(each, all)) : List.of()))
                .toList();
    }

    private List<String> names(Actor actor, List<MemberId> members) {
        var names = people.names(actor, members);
        return members.stream().map(member -> names.getOrDefault(member, "")).toList();
    }
}
