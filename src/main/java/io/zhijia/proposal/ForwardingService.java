package io.zhijia.proposal;

import static io.zhijia.proposal.ForwardingRefusal.FORWARDED_ALREADY;
import static io.zhijia.proposal.ForwardingRefusal.NOT_TO_BE_FORWARDED;
import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.proposal.Forwarding.Text;
import io.zhijia.proposal.Forwarding.Upper;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes cases our union cannot decide on to the union above (转呈上级), with the consent of those who proposed them. */
@Service
@Transactional
class ForwardingService {

    private final CaseDesk desk;
    private final Forwardings forwardings;
    private final ForwardingViews views;
    private final IdentityService people;
    private final ForwardingNews news;

    ForwardingService(
            CaseDesk desk,
            Forwardings forwardings,
            ForwardingViews views,
            IdentityService people,
            ForwardingNews news) {
        this.desk = desk;
        this.forwardings = forwardings;
        this.views = views;
        this.people = people;
        this.news = news;
    }

    /** What is asked is the text as it then reads there. Sent twice, they are asked once. */
    void ask(Actor actor, ProposalId id, Upper to, Text text) {
        actor.must(LEAD_CASES);
        var one = desk.open(actor.union(), id);
        refuseIf(!Forwarding.FROM.contains(one.proposal().stage()), NOT_TO_BE_FORWARDED);
        var known = forwardings.of(actor.union(), id);
        refuseIf(known.filter(each -> !each.says(to, text)).isPresent(), FORWARDED_ALREADY);
        if (known.isEmpty()) {
            var asked = Forwarding.asked(one, to, text, actor.member(), desk.today());
            text.mustBeWithout(people.names(
                            actor,
                            one.proposal().authors().stream()
                                    .map(Author::member)
                                    .toList())
                    .values());
            forwardings.save(asked);
            news.asked(actor, asked);
        }
    }

    /** What a proposer says to it. */
    void answer(Actor actor, ProposalId id, boolean agrees) {
        var one = views.of(actor, id).orElseThrow();
        var answered = one.answered(actor.member(), agrees, desk.today());
        forwardings.save(answered);
        if (answered.isWithheld() && !one.isWithheld()) {
            news.withheld(answered);
        }
    }

    /** It goes; on paper where the union above is not here. */
    Forwarding send(Actor actor, ProposalId id) {
        var one = ours(actor, id);
        var sent = one.sent(desk.today());
        if (!sent.equals(one)) {
            forwardings.save(sent);
            news.sent(sent, desk.open(actor.union(), id));
        }
        return sent;
    }

    /** A second tap changes nothing, and gives nothing. */
    Optional<Forwarding> takeBack(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        var known = forwardings.of(actor.union(), id);
        if (known.isEmpty() && forwardings.wasTakenBack(actor.union(), id)) {
            return known;
        }
        var back = ours(actor, id).takenBack();
        forwardings.save(back);
        return Optional.of(back);
    }

    /** @throws NoSuchElementException if nothing of it is passed on */
    @Transactional(readOnly = true)
    Forwarding ours(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        return forwardings
                .of(actor.union(), id)
                .orElseThrow(() -> new NoSuchElementException("Nothing of " + id + " is passed on"));
    }
}
