package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.ADVISER_ASKED_ALREADY;
import static io.zhijia.proposal.ProposalRefusal.ADVISER_PROPOSES;
import static io.zhijia.proposal.ProposalRefusal.NOT_ASKED_TO_ADVISE;
import static io.zhijia.proposal.ProposalRefusal.NOT_BEING_WRITTEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Authors ask somebody to look at their draft. What the adviser says is theirs alone: no head, committee or department
 * reads it, and no step of the proposal tells of it.
 */
@Service
@Transactional
class AdviceService implements Waiting {

    static final Set<Stage> WRITTEN = EnumSet.of(Stage.DRAFT, Stage.SECONDING, Stage.RETURNED);

    private final Proposals proposals;
    private final Advices advices;
    private final IdentityService people;
    private final Clock clock;

    AdviceService(Proposals proposals, Advices advices, IdentityService people, Clock clock) {
        this.proposals = proposals;
        this.advices = advices;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A draft and what was said of it, as one person sees it.
     *
     * @param advices all of them for an author, one's own for an adviser
     * @param mayAsk for authors, while it is written
     * @param mayGive for advisers who were asked, likewise
     */
    record View(Proposal proposal, List<Advice> advices, Map<MemberId, String> names, boolean mayAsk, boolean mayGive) {

        String name(MemberId member) {
            return names.getOrDefault(member, "");
        }
    }

    /** @throws NoSuchElementException if there is none, or this person is neither author nor adviser */
    @Transactional(readOnly = true)
    View view(Actor actor, ProposalId id) {
        var proposal = proposals.get(actor.union(), id);
        var all = advices.of(actor.union(), id);
        var me = actor.member();
        var isAuthor = proposal.isAuthor(me);
        var shown = isAuthor
                ? all
                : all.stream().filter(one -> one.adviser().equals(me)).toList();
        if (!isAuthor && shown.isEmpty()) {
            throw new NoSuchElementException("No advice of proposal " + id + " for them");
        }
        var isWritten = WRITTEN.contains(proposal.stage());
        return new View(
                proposal,
                shown,
                people.names(actor, shown.stream().map(Advice::adviser).collect(Collectors.toSet())),
                isAuthor && isWritten,
                isWritten && shown.stream().anyMatch(one -> one.waitsFor(me)));
    }

    /** Whoever is asked may read the draft. */
    void ask(Actor actor, ProposalId id, MemberId adviser) {
        var proposal = proposals.get(actor.union(), id);
        if (!proposal.isAuthor(actor.member())) {
            throw new NoSuchElementException("Proposal " + id + " is not theirs");
        }
        refuseIf(!WRITTEN.contains(proposal.stage()), NOT_BEING_WRITTEN);
        refuseIf(proposal.isAuthor(adviser), ADVISER_PROPOSES);
        refuseIf(!advices.ask(actor.union(), id, adviser, now()), ADVISER_ASKED_ALREADY, people.name(actor, adviser));
    }

    void give(Actor actor, ProposalId id, String remark) {
        var view = view(actor, id);
        refuseIf(!WRITTEN.contains(view.proposal().stage()), NOT_BEING_WRITTEN);
        refuseIf(!advices.give(actor.union(), id, actor.member(), remark.strip(), now()), NOT_ASKED_TO_ADVISE);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return advices.waitingFor(actor.union(), actor.member()).stream()
                .map(one -> new WaitingLine(
                        one.title(), "proposal.waiting.advice", "/proposals/" + one.proposal() + "/advice", null))
                .toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).withNano(0);
    }
}
