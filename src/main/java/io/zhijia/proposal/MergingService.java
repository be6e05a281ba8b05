package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;
import static io.zhijia.proposal.ProposalRefusal.LEAD_MISSING;
import static io.zhijia.proposal.ProposalRefusal.NOT_AGREED;
import static io.zhijia.proposal.ProposalRefusal.NOT_INTO_ITSELF;
import static io.zhijia.proposal.ProposalRefusal.OWN_PROPOSAL;
import static io.zhijia.proposal.ProposalRefusal.SCREENED_MEANWHILE;
import static io.zhijia.proposal.ProposalRefusal.TOO_LATE_TO_UNMERGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.proposal.Wording.Text;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 并案: one is dealt with for several; each stays readable, and can be taken out again until assignment. */
@Service
@Transactional
class MergingService {

    /** What another may be merged into. */
    static final Set<Stage> LEADS = EnumSet.of(Stage.SUBMITTED, Stage.SCREENING, Stage.DOCKETED);

    private final Proposals proposals;
    private final IdentityService names;
    private final ProposalNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergingService(
            Proposals proposals,
            IdentityService names,
            ProposalNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.names = names;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** What may be chosen as the lead. */
    @Transactional(readOnly = true)
    List<Proposal> leads(Actor actor) {
        actor.must(SCREEN_PROPOSALS);
        return proposals.in(actor.union(), LEADS);
    }

    /**
     * Merges one into the lead.
     *
     * @param seen version the person was looking at
     * @param agreed the new text for both; null where the lead's stays
     * @param areAsked whether all proposers have agreed to it
     */
    void merge(
            Actor actor,
            ProposalId id,
            int seen,
            Optional<ProposalId> into,
            String reason,
            @Nullable Text agreed,
            boolean areAsked) {
        actor.must(SCREEN_PROPOSALS);
        refuseIf(into.isEmpty(), LEAD_MISSING);
        refuseIf(into.filter(id::equals).isPresent(), NOT_INTO_ITSELF);
        refuseIf(agreed != null && !areAsked, NOT_AGREED);
        var proposal = proposals.get(actor.union(), id);
        var lead = proposals.get(actor.union(), into.orElseThrow());
        refuseIf(proposal.isAuthor(actor.member()) || lead.isAuthor(actor.member()), OWN_PROPOSAL);
        var last = proposal.log().getLast().by();
        refuseIf(proposal.version() != seen, SCREENED_MEANWHILE, last == null ? "" : names.name(actor, last));
        refuseIf(!LEADS.contains(lead.stage()), LEAD_MISSING);
        var hand = hand(actor, reason);
        var free = proposals.mergedInto(actor.union(), id).isEmpty();
        var met = free ? hand.having(Need.LEAD_CASE, Need.NOTHING_MERGED_IN) : hand.having(Need.LEAD_CASE);
        var merged = proposal.mergedInto(lead, hand, met);
        var taken = lead.takenIn(proposal, agreed, hand);
        proposals.save(taken);
        proposals.save(merged);
        events.publishEvent(new TextKept(actor.union(), lead.id()));
        news.tellAuthors(actor, merged, "proposal.told.MERGED", lead.title());
        news.tellAuthors(actor, lead, "proposal.told.tookIn", proposal.title());
    }

    void unmerge(Actor actor, ProposalId id, String reason) {
        actor.must(SCREEN_PROPOSALS);
        var proposal = proposals.get(actor.union(), id);
        var into = proposal.filing().mergedInto();
        refuseIf(
                proposal.isAuthor(actor.member())
                        || (into != null && proposals.get(actor.union(), into).isAuthor(actor.member())),
                OWN_PROPOSAL);
        news.tellAuthors(actor, takeApart(actor, proposal, hand(actor, reason)), "proposal.told.undone");
    }

    /** Out of its lead, whoever decided so. */
    Proposal takeApart(Actor actor, Proposal proposal, Hand hand) {
        var into = proposal.filing().mergedInto();
        var apart = proposal.unmerged(hand);
        proposals.save(apart);
        if (into != null) {
            var lead = proposals.get(actor.union(), into);
            refuseIf(!lead.course().allows(Step.LET_GO), TOO_LATE_TO_UNMERGE);
            proposals.save(lead.letGo(proposal.id(), proposals.mergedInto(actor.union(), into), hand));
            events.publishEvent(new TextKept(actor.union(), into));
        }
        return apart;
    }

    private Hand hand(Actor actor, String said) {
        return Hand.of(actor.member(), Role.COMMITTEE, LocalDateTime.now(clock)).saying(said);
    }
}
