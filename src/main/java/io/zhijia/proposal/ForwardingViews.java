package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is passed on to the union above, as the committee and those who proposed it see it. */
@Service
@Transactional(readOnly = true)
class ForwardingViews {

    static final int MOST = 200;
    private static final int WEEKS = 2;

    private final CaseDesk desk;
    private final Forwardings forwardings;

    ForwardingViews(CaseDesk desk, Forwardings forwardings) {
        this.desk = desk;
        this.forwardings = forwardings;
    }

    List<Forwarding> all(Actor actor) {
        actor.must(LEAD_CASES);
        return forwardings.all(actor.union(), MOST);
    }

    /** @throws NoSuchElementException if it is neither theirs to pass on nor to agree to */
    Optional<Forwarding> of(Actor actor, ProposalId id) {
        var one = forwardings.of(actor.union(), id);
        if (!actor.may(LEAD_CASES)
                && one.filter(known -> known.asks(actor.member())).isEmpty()) {
            throw new NoSuchElementException("Nothing of " + id + " to agree to");
        }
        return one;
    }

    CaseAtHand about(Actor actor, ProposalId id) {
        return desk.open(actor.union(), id);
    }

    /** Their consent; for the committee that it goes once everybody agreed, and that somebody does not agree. */
    List<WaitingLine> waitingFor(Actor actor) {
        return Stream.concat(
                        forwardings.awaiting(actor.union(), actor.member()).stream()
                                .map(one -> line(one, "CONSENT", one.askedOn())),
                        actor.may(LEAD_CASES) ? forCommittee(actor) : Stream.empty())
                .toList();
    }

    private Stream<WaitingLine> forCommittee(Actor actor) {
        return Stream.concat(
                forwardings.toSend(actor.union()).stream().map(one -> line(one, "SEND", one.askedOn())),
                forwardings.declined(actor.union()).stream()
                        .map(one -> line(
                                one,
                                one.isSent() ? "WITHHELD" : "DECLINED",
                                one.declinedOn().orElse(one.askedOn()))));
    }

    private static WaitingLine line(Forwarding one, String word, LocalDate since) {
        return new WaitingLine(one.text().title(), "forwarding.waiting." + word, one.path(), since.plusWeeks(WEEKS));
    }
}
