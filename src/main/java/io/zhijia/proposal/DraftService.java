package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static io.zhijia.proposal.ProposalRefusal.NOT_YOUR_PART;
import static io.zhijia.proposal.ProposalRefusal.NO_DELEGATION;
import static io.zhijia.proposal.ProposalRefusal.TOO_LATE_TO_UNMERGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.DelegateOnDay;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Proposal.Origin;
import io.zhijia.proposal.Wording.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a proposal, changing it, taking it back; entering what came on paper. */
@Service
@Transactional
class DraftService {

    private final Calls calls;
    private final Proposals proposals;
    private final Assembly assembly;
    private final ProposalNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftService(
            Calls calls,
            Proposals proposals,
            Assembly assembly,
            ProposalNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.assembly = assembly;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** Whose names stand on a form. */
    record Signed(MemberId author, Collection<MemberId> joint, Collection<MemberId> seconders) {}

    ProposalId write(Actor actor, CallId id, Text text, boolean open, boolean collective) {
        var call = calls.get(actor.union(), id);
        call.refuseUnlessOpen(LocalDate.now(clock));
        var hand = Hand.of(actor.member(), Role.PROPOSER, now());
        var proposal = drafted(actor, call, actor.member(), text, open, collective, hand, false);
        proposals.save(proposal);
        return proposal.id();
    }

    /** A form on paper: its signatures were given by hand; late is late. */
    ProposalId enter(Actor actor, CallId id, Signed by, Text text, boolean open) {
        actor.must(KEEP_PROPOSALS);
        calls.lock(actor.union(), id);
        var call = calls.get(actor.union(), id);
        var hand = Hand.of(actor.member(), Role.PROPOSER, now());
        var signed = hand.having(Need.CALL_OPEN, Need.SECONDERS);
        var proposal = drafted(actor, call, by.author(), text, open, false, hand, true);
        Stream.concat(by.joint().stream(), by.seconders().stream())
                .forEach(one -> assembly.refuseUnlessMayPropose(actor, call.rules(), one));
        proposal = signed(actor, by, proposal, hand, signed);
        assembly.refuseUnlessEnough(actor, proposal, call.rules());
        var number = proposals.nextReceived(actor.union(), id);
        var late = call.isOver(LocalDate.now(clock));
        proposals.save(proposal.submitted(false, number, late, hand.as(Role.COMMITTEE), signed));
        events.publishEvent(new TextKept(actor.union(), proposal.id()));
        return proposal.id();
    }

    private Proposal signed(Actor actor, Signed by, Proposal proposal, Hand hand, Set<Need> met) {
        var signed = by.joint().isEmpty() ? proposal : proposal.invitedToJoin(by.joint(), hand, met);
        for (var one : by.joint()) {
            signed = signed.joinAnswered(assembly.author(actor, one), true, hand.as(Role.INVITED), met);
        }
        signed = signed.invited(by.seconders(), hand, met);
        for (var one : by.seconders()) {
            signed = signed.answered(one, true, hand.as(Role.INVITED), met);
        }
        return signed;
    }

    void reword(Actor actor, ProposalId id, Text text, boolean open) {
        var proposal = own(actor, id);
        calls.get(actor.union(), proposal.call()).refuseUnlessListed(text.subject());
        var reworded = proposal.reworded(text, open, hand(actor));
        proposals.save(reworded);
        if (!text.equals(proposal.wording().text())) {
            reworded.asked().forEach(one -> news.tell(actor, one, reworded, "proposal.told.reworded"));
        }
        events.publishEvent(new TextKept(actor.union(), id));
    }

    /** 撤案; who was merged into another leaves that one again. */
    void withdraw(Actor actor, ProposalId id, String reason) {
        var proposal = own(actor, id);
        var hand = hand(actor).saying(reason);
        var into = proposal.filing().mergedInto();
        var met =
                proposals.mergedInto(actor.union(), id).isEmpty() ? hand.having(Need.NOTHING_MERGED_IN) : hand.having();
        proposals.save(proposal.withdrawn(hand, met));
        if (into != null) {
            var lead = proposals.get(actor.union(), into);
            refuseIf(!lead.course().allows(Step.LET_GO), TOO_LATE_TO_UNMERGE);
            proposals.save(lead.letGo(id, proposals.mergedInto(actor.union(), into), hand));
        }
    }

    /** Once, where it was turned into a suggestion. */
    void askReview(Actor actor, ProposalId id, String reason) {
        var hand = hand(actor).saying(reason);
        proposals.save(own(actor, id).moved(Step.ASK_REVIEW, hand, hand.having()));
    }

    private Proposal drafted(
            Actor actor,
            Call call,
            MemberId author,
            Text text,
            boolean open,
            boolean collective,
            Hand hand,
            boolean paper) {
        assembly.refuseUnlessMayPropose(actor, call.rules(), author);
        call.refuseUnlessListed(text.subject());
        var seat = assembly.seat(actor, author);
        var delegation = seat.flatMap(one -> Optional.ofNullable(one.delegation()));
        refuseIf(collective && delegation.isEmpty(), NO_DELEGATION);
        var name = seat.map(DelegateOnDay::delegationName).orElse("");
        var origin = new Origin(collective, delegation.map(one -> one.value()).orElse(null), name, paper);
        return Proposal.drafted(call, origin, new Author(author, name, null), text, open, hand);
    }

    private Proposal own(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor.union(), id);
        refuseIf(!proposal.author().member().equals(actor.member()), NOT_YOUR_PART);
        return proposal;
    }

    private Hand hand(Actor actor) {
        return Hand.of(actor.member(), Role.PROPOSER, now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
