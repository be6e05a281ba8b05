package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.OWN_PROPOSAL;
import static io.zhijia.proposal.ProposalRefusal.PRESIDIUM_DECIDES;
import static io.zhijia.proposal.ProposalRefusal.TOO_LATE_TO_UNMERGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 并案异议: whoever wrote what was merged does not agree, and the presidium decides whether it stays merged. Until then the lead
 * is given to nobody.
 */
@Service
@Transactional
class DisputeService {

    private final Proposals proposals;
    private final MergingService merging;
    private final Arbiters arbiters;
    private final ProposalNews news;
    private final Clock clock;

    DisputeService(Proposals proposals, MergingService merging, Arbiters arbiters, ProposalNews news, Clock clock) {
        this.proposals = proposals;
        this.merging = merging;
        this.arbiters = arbiters;
        this.news = news;
        this.clock = clock;
    }

    /** Until the lead is assigned, and once for each merging. */
    void dispute(Actor actor, ProposalId id, String reason) {
        var proposal = proposals.get(actor.union(), id);
        if (!proposal.author().member().equals(actor.member())) {
            throw new NoSuchElementException("Not the author of proposal " + id);
        }
        var disputed = proposal.disputed(hand(actor, Role.PROPOSER, reason));
        var lead = lead(actor, proposal);
        refuseIf(!lead.course().allows(Step.LET_GO), TOO_LATE_TO_UNMERGE);
        proposals.save(disputed);
        proposals.save(lead); // whoever gives it to a department at this moment has seen no dispute
        arbiters.over(actor, disputed, today())
                .forEach(one -> news.tell(actor, one, disputed, "proposal.told.disputed"));
    }

    /** @param stays merged; else both are screened by themselves again */
    void decide(Actor actor, ProposalId id, boolean stays, String reason) {
        var proposal = proposals.get(actor.union(), id);
        var lead = lead(actor, proposal);
        refuseIf(proposal.isAuthor(actor.member()) || lead.isAuthor(actor.member()), OWN_PROPOSAL);
        refuseIf(!arbiters.over(actor, proposal, today()).contains(actor.member()), PRESIDIUM_DECIDES);
        var hand = hand(actor, arbiters.as(actor, today()), reason);
        if (stays) {
            var upheld = proposal.upheld(hand);
            proposals.save(upheld);
            news.tellAuthors(actor, upheld, "proposal.told.upheld");
        } else {
            news.tellAuthors(actor, merging.takeApart(actor, proposal, hand), "proposal.told.apart");
        }
    }

    private Proposal lead(Actor actor, Proposal merged) {
        var into = merged.filing().mergedInto();
        if (into == null) {
            throw new NoSuchElementException("Proposal " + merged.id() + " is not merged");
        }
        return proposals.get(actor.union(), into);
    }

    private Hand hand(Actor actor, Role as, String said) {
        return Hand.of(actor.member(), as, LocalDateTime.now(clock)).saying(said);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
