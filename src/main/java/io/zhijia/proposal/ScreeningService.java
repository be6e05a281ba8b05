package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;
import static io.zhijia.proposal.ProposalRefusal.LATE_IS_A_SUGGESTION;
import static io.zhijia.proposal.ProposalRefusal.OWN_PROPOSAL;
import static io.zhijia.proposal.ProposalRefusal.SCREENED_MEANWHILE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.proposal.ScreeningOpinion.View;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee's meeting: opinion of each member, decision of the committee. */
@Service
@Transactional
class ScreeningService {

    private final Calls calls;
    private final Proposals proposals;
    private final IdentityService names;
    private final ProposalNews news;
    private final Undoing undoing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScreeningService(
            Calls calls,
            Proposals proposals,
            IdentityService names,
            ProposalNews news,
            Undoing undoing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.names = names;
        this.news = news;
        this.undoing = undoing;
        this.events = events;
        this.clock = clock;
    }

    /** What is on the table, the longest waiting first. */
    @Transactional(readOnly = true)
    List<Proposal> table(Actor actor) {
        actor.must(SCREEN_PROPOSALS);
        return proposals.in(actor.union(), Stage.ON_THE_TABLE);
    }

    void opine(Actor actor, ProposalId id, View view, String remark) {
        actor.must(SCREEN_PROPOSALS);
        var proposal = proposals.get(actor.union(), id);
        refuseIf(proposal.isAuthor(actor.member()), OWN_PROPOSAL);
        proposals.save(
                proposal.moved(Step.OPINE, hand(actor, ""), hand(actor, "").having()));
        proposals.opine(
                actor.union(),
                new ScreeningOpinion(id, actor.member(), view, remark.strip(), LocalDateTime.now(clock)));
    }

    /** 立案: gives it its number, and puts it on record. */
    void docket(Actor actor, ProposalId id, int seen, String remark) {
        var proposal = onTable(actor, id, seen);
        calls.lock(actor.union(), proposal.call());
        var call = calls.get(actor.union(), proposal.call());
        refuseIf(proposal.filing().isLate() && call.rules().lateBecomesSuggestion(), LATE_IS_A_SUGGESTION);
        var prefix = call.prefix(proposal.wording().text().subject());
        var on = LocalDateTime.now(clock).toLocalDate();
        var docket = new Filing.Docket(
                call.series(), prefix, proposals.nextOrdinal(actor.union(), call.series(), prefix), on);
        var docketed = proposal.docketed(docket, call.rules().lateBecomesSuggestion(), hand(actor, remark));
        proposals.save(docketed);
        news.tellAuthors(actor, docketed, "proposal.told.docketed", docket.number());
        events.publishEvent(ProposalDocketed.of(actor, docketed, call, docket, remark));
    }

    void makeSuggestion(Actor actor, ProposalId id, int seen, String reason) {
        leave(actor, id, seen, Step.MAKE_SUGGESTION, reason);
    }

    void decline(Actor actor, ProposalId id, int seen, String reason) {
        leave(actor, id, seen, Step.DECLINE, reason);
    }

    void sendBack(Actor actor, ProposalId id, int seen, String reason) {
        leave(actor, id, seen, Step.SEND_BACK, reason);
    }

    /** The last step of the committee, until somebody else has acted. */
    void undo(Actor actor, ProposalId id, String reason) {
        actor.must(SCREEN_PROPOSALS);
        var before = proposals.get(actor.union(), id);
        var undone = before.undone(hand(actor, reason));
        proposals.save(undone);
        news.tellAuthors(actor, undone, "proposal.told.undone");
        switch (before.stage()) {
            case ASSIGNED -> undoing.unassign(actor, undone, reason.strip());
            case DOCKETED -> undoing.strike(actor, before, undone, reason.strip());
            default -> {
                // went nowhere but into the minutes
            }
        }
    }

    private void leave(Actor actor, ProposalId id, int seen, Step step, String reason) {
        var proposal = onTable(actor, id, seen);
        var hand = hand(actor, reason);
        var met =
                proposals.mergedInto(actor.union(), id).isEmpty() ? hand.having(Need.NOTHING_MERGED_IN) : hand.having();
        var gone = proposal.moved(step, hand, met);
        proposals.save(gone);
        news.tellAuthors(actor, gone, "proposal.told." + gone.stage().name());
    }

    /** @param seen version the person was looking at: two who decide at once are told so in plain words */
    private Proposal onTable(Actor actor, ProposalId id, int seen) {
        actor.must(SCREEN_PROPOSALS);
        var proposal = proposals.get(actor.union(), id);
        refuseIf(proposal.isAuthor(actor.member()), OWN_PROPOSAL);
        var last = proposal.log().getLast().by();
        refuseIf(proposal.version() != seen, SCREENED_MEANWHILE, last == null ? "" : names.name(actor, last));
        return proposal;
    }

    private Hand hand(Actor actor, String said) {
        return Hand.of(actor.member(), Role.COMMITTEE, LocalDateTime.now(clock)).saying(said);
    }
}
