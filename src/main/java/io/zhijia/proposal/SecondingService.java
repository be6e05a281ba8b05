package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.NOBODY_INVITED;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting by name, answering, sending it in, and the opinion of the head of the delegation. */
@Service
@Transactional
class SecondingService {

    private final Calls calls;
    private final Proposals proposals;
    private final Assembly assembly;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondingService(
            Calls calls,
            Proposals proposals,
            Assembly assembly,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.assembly = assembly;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    void invite(Actor actor, ProposalId id, Collection<MemberId> people) {
        refuseIf(people.isEmpty(), NOBODY_INVITED);
        var proposal = own(actor, id);
        var call = calls.get(actor.union(), proposal.call());
        people.forEach(one -> assembly.refuseUnlessMayPropose(actor, call.rules(), one));
        proposals.save(proposal.invited(people, hand(actor, Role.PROPOSER), inTime(call)));
        people.forEach(one -> inbox.tell(
                actor,
                one,
                Message.of(
                        "proposal/" + id + "/second",
                        proposal.path(),
                        "proposal.told.second",
                        actor.name(),
                        proposal.title())));
    }

    /**
     * 附议或谢绝
     *
     * @param wording number of the text that was read
     */
    void answer(Actor actor, ProposalId id, boolean accepts, int wording) {
        var proposal = proposals.get(actor.union(), id);
        proposal.refuseUnlessAbout(wording);
        var call = calls.get(actor.union(), proposal.call());
        if (accepts) {
            assembly.refuseUnlessMayPropose(actor, call.rules(), actor.member());
        }
        proposals.save(proposal.answered(actor.member(), accepts, hand(actor, Role.INVITED), inTime(call)));
    }

    void submit(Actor actor, ProposalId id) {
        var proposal = own(actor, id);
        calls.lock(actor.union(), proposal.call());
        var call = calls.get(actor.union(), proposal.call());
        assembly.refuseUnlessMayPropose(actor, call.rules(), actor.member());
        assembly.refuseUnlessEnough(actor, proposal, call.rules());
        var number = proposals.nextReceived(actor.union(), call.id());
        var late = call.isOver(LocalDate.now(clock));
        var toHead = isReviewed(actor, proposal, call);
        proposals.save(
                proposal.submitted(toHead, number, late, hand(actor, Role.PROPOSER), EnumSet.of(Need.SECONDERS)));
        events.publishEvent(new TextKept(actor.union(), id));
    }

    /** The head's opinion; the delegation's head needs nobody's. */
    void passOn(Actor actor, ProposalId id, String opinion) {
        proposals.save(
                beforeHead(actor, id).moved(Step.PASS_ON, hand(actor, Role.HEAD).saying(opinion), Set.of()));
    }

    void giveBack(Actor actor, ProposalId id, String reason) {
        var hand = hand(actor, Role.HEAD).saying(reason);
        var proposal = beforeHead(actor, id);
        proposals.save(proposal.moved(Step.RETURN, hand, hand.having()));
        inbox.tell(
                actor,
                proposal.author().member(),
                Message.of(
                        "proposal/" + id + "/returned/" + proposal.log().size(),
                        proposal.path(),
                        "proposal.told.returned",
                        proposal.title()));
    }

    private boolean isReviewed(Actor actor, Proposal proposal, Call call) {
        var head = assembly.seat(actor, actor.member()).map(seat -> seat.head());
        return call.rules().headReview()
                && !proposal.origin().isCollective()
                && head.filter(one -> !one.equals(actor.member())).isPresent();
    }

    private Proposal beforeHead(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor.union(), id);
        var delegation = proposal.origin().delegation();
        refuseIf(delegation == null || !assembly.headedBy(actor).contains(delegation), NOT_YOUR_PART);
        return proposal;
    }

    private Proposal own(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor.union(), id);
        refuseIf(!proposal.author().member().equals(actor.member()), NOT_YOUR_PART);
        return proposal;
    }

    private Set<Need> inTime(Call call) {
        return call.isOpen(LocalDate.now(clock)) ? EnumSet.of(Need.CALL_OPEN) : EnumSet.noneOf(Need.class);
    }

    private Hand hand(Actor actor, Role role) {
        return Hand.of(actor.member(), role, LocalDateTime.now(clock));
    }
}
