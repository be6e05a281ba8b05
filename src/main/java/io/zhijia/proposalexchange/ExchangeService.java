package io.zhijia.proposalexchange;

import static io.zhijia.proposalexchange.ExchangePermission.SHARE_PROPOSALS;
import static io.zhijia.proposalexchange.ExchangeRefusal.AHEAD;
import static io.zhijia.proposalexchange.ExchangeRefusal.CHOSEN_ALREADY;
import static io.zhijia.proposalexchange.ExchangeRefusal.TAKEN_BACK;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.StepTaken;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.ExchangeableProposals;
import io.zhijia.proposal.ExchangeableProposals.Closed;
import io.zhijia.proposal.ProposalId;
import io.zhijia.proposalexchange.Share.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals are chosen, their proposers asked; meetings are entered. */
@Service
@Transactional
class ExchangeService {

    private final Shares shares;
    private final ExchangeableProposals proposals;
    private final IdentityService people;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExchangeService(
            Shares shares,
            ExchangeableProposals proposals,
            IdentityService people,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.proposals = proposals;
        this.people = people;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** Closed ones nobody has chosen yet. */
    @Transactional(readOnly = true)
    List<Closed> choices(Actor actor) {
        actor.must(SHARE_PROPOSALS);
        var chosen = shares.all(actor.union()).stream().map(Share::proposal).collect(Collectors.toSet());
        return proposals.closed(actor).stream()
                .filter(one -> !chosen.contains(one.id()))
                .toList();
    }

    /** @throws NoSuchElementException if it is not closed, or its answer is not published */
    @Transactional(readOnly = true)
    Closed choice(Actor actor, ProposalId id) {
        actor.must(SHARE_PROPOSALS);
        return proposals.closed(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No closed proposal " + id));
    }

    /** Those an officer keeps; for everybody else those they are asked about. */
    @Transactional(readOnly = true)
    List<Share> theirs(Actor actor) {
        return shares.all(actor.union()).stream()
                .filter(one -> actor.may(SHARE_PROPOSALS) || one.asks(actor.member()))
                .toList();
    }

    /** @throws NoSuchElementException if it is not theirs to see */
    @Transactional(readOnly = true)
    Share get(Actor actor, ShareId id) {
        var one = shares.get(actor.union(), id);
        if (!actor.may(SHARE_PROPOSALS) && !one.asks(actor.member())) {
            throw new NoSuchElementException("Share " + id + " is not theirs to see");
        }
        return one;
    }

    /** The text is what the proposers agree to; it stays as it is. */
    ShareId choose(Actor actor, ProposalId id, Text text) {
        var closed = choice(actor, id);
        refuseIf(shares.of(actor.union(), id).isPresent(), CHOSEN_ALREADY);
        text.mustBeWithout(people.names(actor, closed.proposers()).values());
        var share = Share.asked(actor.union(), id, text, closed.proposers(), today());
        shares.save(share);
        share.answers()
                .forEach(one -> inbox.tell(
                        actor,
                        one.member(),
                        Message.of(
                                "proposalexchange/" + share.id() + "/asked",
                                share.path(),
                                "proposalexchange.told.asked",
                                text.title())));
        said(actor, "proposalexchange.step.chosen", text.title());
        return share.id();
    }

    void answer(Actor actor, ShareId id, boolean agrees) {
        change(actor, id, one -> {
            refuseIf(one.takenBack(), TAKEN_BACK);
            return one.answered(actor.member(), agrees, today());
        });
        said(actor, "proposalexchange.step.answered", agrees ? "+" : "-");
    }

    void withdraw(Actor actor, ShareId id) {
        change(actor, id, one -> one.withdrawn(actor.member(), today()));
        said(actor, "proposalexchange.step.withdrawn", "");
    }

    void takeBack(Actor actor, ShareId id) {
        actor.must(SHARE_PROPOSALS);
        change(actor, id, Share::takenBackNow);
        said(actor, "proposalexchange.step.takenback", "");
    }

    private void change(Actor actor, ShareId id, UnaryOperator<Share> step) {
        shares.save(step.apply(shares.get(actor.union(), id)));
    }

    @Transactional(readOnly = true)
    List<Meeting> meetings(Actor actor) {
        return shares.meetings(actor.union());
    }

    /** Sent twice, it is entered once. */
    void enter(Actor actor, Meeting meeting) {
        actor.must(SHARE_PROPOSALS);
        refuseIf(meeting.on().isAfter(today()), AHEAD, meeting.on());
        shares.add(actor.union(), meeting);
        said(actor, "proposalexchange.step.met", meeting.with());
        events.publishEvent(new ExchangeMet(
                actor.union(),
                meeting.id(),
                meeting.on(),
                meeting.venue(),
                meeting.with(),
                meeting.persons(),
                meeting.summary()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void said(Actor actor, String step, String detail) {
        events.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
