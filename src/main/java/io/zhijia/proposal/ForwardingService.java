package io.zhijia.proposal;

import static io.zhijia.proposal.ForwardingRefusal.FORWARDED_ALREADY;
import static io.zhijia.proposal.ForwardingRefusal.NOT_TO_BE_FORWARDED;
import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.proposal.Forwarding.Settled;
import io.zhijia.proposal.Forwarding.Text;
import io.zhijia.proposal.Forwarding.Upper;
import io.zhijia.proposal.Forwarding.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes cases our union cannot decide on to the union above (转呈上级), with the consent of those who proposed them. */
@Service
@Transactional
class ForwardingService {

    private static final int MOST = 200;
    private static final int WEEKS = 2;

    private final CaseDesk desk;
    private final Forwardings forwardings;
    private final IdentityService people;
    private final ForwardingNews news;

    ForwardingService(CaseDesk desk, Forwardings forwardings, IdentityService people, ForwardingNews news) {
        this.desk = desk;
        this.forwardings = forwardings;
        this.people = people;
        this.news = news;
    }

    @Transactional(readOnly = true)
    List<Forwarding> all(Actor actor) {
        actor.must(LEAD_CASES);
        return forwardings.all(actor.union(), MOST);
    }

    /** @throws NoSuchElementException if it is neither theirs to pass on nor to agree to */
    @Transactional(readOnly = true)
    Optional<Forwarding> of(Actor actor, ProposalId id) {
        var one = forwardings.of(actor.union(), id);
        if (!actor.may(LEAD_CASES)
                && one.filter(known -> known.asks(actor.member())).isEmpty()) {
            throw new NoSuchElementException("Nothing of " + id + " to agree to");
        }
        return one;
    }

    @Transactional(readOnly = true)
    CaseAtHand about(Actor actor, ProposalId id) {
        return desk.open(actor.union(), id);
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

    void answer(Actor actor, ProposalId id, boolean agrees) {
        var one = of(actor, id).orElseThrow();
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

    /** A second tap changes nothing. */
    void takeBack(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        var known = forwardings.of(actor.union(), id);
        if (known.isPresent() || !forwardings.wasTakenBack(actor.union(), id)) {
            forwardings.save(ours(actor, id).takenBack());
        }
    }

    /** What came back on paper. */
    void typeIn(Actor actor, ProposalId id, Word word, String text, LocalDate on) {
        settle(ours(actor, id), new Settled(word, text.strip(), on, actor.signature()));
    }

    /** @throws NoSuchElementException if nothing of it is passed on */
    @Transactional(readOnly = true)
    Forwarding ours(Actor actor, ProposalId id) {
        actor.must(LEAD_CASES);
        return forwardings
                .of(actor.union(), id)
                .orElseThrow(() -> new NoSuchElementException("Nothing of " + id + " is passed on"));
    }

    /** What was passed on to the union above by this one. */
    @Transactional(readOnly = true)
    List<Forwarding> readable(Above visitor) {
        return forwardings.readableBy(visitor.union(), visitor.from(), MOST);
    }

    /** The union above answers. */
    void settle(Above visitor, UUID id, Word word, String text) {
        settle(readable(visitor, id), new Settled(word, text.strip(), desk.today(), visitor.signature()));
    }

    /** @throws NoSuchElementException if it was not passed on to them, or no longer is */
    @Transactional(readOnly = true)
    Forwarding readable(Above visitor, UUID id) {
        var one = forwardings.get(visitor.union(), id);
        if (!one.isReadable() || !visitor.from().equals(one.to().union())) {
            throw new NoSuchElementException("Forwarding " + id + " is not theirs to read");
        }
        return one;
    }

    private void settle(Forwarding one, Settled what) {
        var settled = one.settled(what);
        if (!settled.equals(one)) {
            forwardings.save(settled);
            news.settled(settled, what, desk.open(one.union(), one.proposal()));
        }
    }

    /** What waits for this person: their consent; for the committee that it goes, once everybody agreed. */
    @Transactional(readOnly = true)
    List<WaitingLine> waitingFor(Actor actor) {
        return Stream.concat(
                        forwardings.awaiting(actor.union(), actor.member()).stream()
                                .map(one -> line(one, "forwarding.waiting.CONSENT")),
                        actor.may(LEAD_CASES)
                                ? forwardings.toSend(actor.union()).stream()
                                        .map(one -> line(one, "forwarding.waiting.SEND"))
                                : Stream.empty())
                .toList();
    }

    private static WaitingLine line(Forwarding one, String word) {
        return new WaitingLine(
                one.text().title(), word, one.path(), one.askedOn().plusWeeks(WEEKS));
    }
}
