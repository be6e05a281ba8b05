package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;
import static io.zhijia.proposal.ProposalRefusal.OWN_PROPOSAL;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee puts a screened proposal under another subject (调整类别); a number once given stays. */
@Service
@Transactional
class ReclassifyingService {

    private final Calls calls;
    private final Proposals proposals;
    private final ProposalNews news;
    private final Clock clock;

    ReclassifyingService(Calls calls, Proposals proposals, ProposalNews news, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.news = news;
        this.clock = clock;
    }

    void reclassify(Actor actor, ProposalId id, String subject, String reason) {
        actor.must(SCREEN_PROPOSALS);
        var proposal = proposals.get(actor.union(), id);
        refuseIf(proposal.isAuthor(actor.member()), OWN_PROPOSAL);
        calls.get(actor.union(), proposal.call()).refuseUnlessListed(subject);
        var before = proposal.wording().text().subject();
        var why = reason.isBlank() ? "" : reason.strip() + "（" + before + " → " + subject + "）";
        var hand = Hand.of(actor.member(), Role.COMMITTEE, LocalDateTime.now(clock))
                .saying(why);
        var moved = proposal.reclassified(subject, hand);
        proposals.save(moved);
        news.tellAuthors(actor, moved, "proposal.told.reclassified", before, subject);
    }
}
