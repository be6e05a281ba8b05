package io.zhijia.proposal;

import static io.zhijia.proposal.ForwardingRefusal.NO_LONGER_ABOVE;
import static io.zhijia.proposal.ForwardingRefusal.THEY_ANSWER_THEMSELVES;
import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.orgtree.Relatives;
import io.zhijia.proposal.Forwarding.Upper;
import io.zhijia.proposal.Forwarding.Word;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Between our union and those directly above and below it: what was passed on, each asked within itself; outside of any step. */
@Component
class FromBelow {

    private static final int WEEKS = 4;

    private final Relatives relatives;
    private final UnionDirectory unions;
    private final ForwardingService service;
    private final ReceivedService received;
    private final ArrivalService arrivals;

    FromBelow(
            Relatives relatives,
            UnionDirectory unions,
            ForwardingService service,
            ReceivedService received,
            ArrivalService arrivals) {
        this.relatives = relatives;
        this.unions = unions;
        this.service = service;
        this.received = received;
        this.arrivals = arrivals;
    }

    /** One that came, with the name of the union it is of. */
    record Line(String from, Forwarding one) {

        String path() {
            return ForwardedController.ALL + "/" + one.union() + "/" + one.id();
        }
    }

    /** The unions above that are here, to choose from. */
    List<Choice> above(Actor actor) {
        return relatives.above(actor).stream()
                .map(one -> new Choice(one.toString(), unions.name(() -> one)))
                .toList();
    }

    /** What is still to be answered first, then the latest. */
    List<Line> all(Actor actor) {
        actor.must(LEAD_CASES);
        return relatives.below(actor).stream()
                .flatMap(below -> received.all(Above.at(below, actor)).stream())
                .map(this::line)
                .sorted(Comparator.comparing((Line line) -> line.one().settled() != null)
                        .thenComparing(line -> Objects.requireNonNull(line.one().sentOn()), Comparator.reverseOrder()))
                .toList();
    }

    /** @throws NoSuchElementException if it did not come to ours */
    Line get(Actor actor, UUID below, UUID id) {
        return line(received.get(at(actor, below), id));
    }

    void settle(Actor actor, UUID below, UUID id, Word word, String text) {
        received.settle(at(actor, below), id, word, text);
        arrivals.over(actor, id);
    }

    /** What waits for an answer of ours; what its proposers withhold for now, or was taken back, does not. */
    List<WaitingLine> waitingFor(Actor actor) {
        var open = arrivals.open(actor);
        if (open.isEmpty()) {
            return List.of();
        }
        var below = relatives.below(actor);
        return open.stream()
                .filter(one -> below.contains(one.below()))
                .flatMap(one -> received.find(Above.at(one.below(), actor), one.forwarding()).stream()
                        .filter(known -> known.settled() == null)
                        .map(known -> new WaitingLine(
                                known.text().title(),
                                "forwarding.waiting.ARRIVED",
                                line(known).path(),
                                one.on().plusWeeks(WEEKS))))
                .toList();
    }

    /** Whether the union it goes to is here, and above ours; otherwise what it says comes on paper. */
    boolean answersHere(Actor actor, Upper to) {
        return to.union() != null && relatives.above(actor).contains(to.union());
    }

    /** Sends it, and tells those who lead cases at the union above, if it is here. */
    void send(Actor actor, ProposalId id) {
        var one = service.ours(actor, id);
        var upper = one.to().union();
        var isHere = answersHere(actor, one.to());
        refuseIf(
                !one.isSent() && upper != null && !isHere,
                NO_LONGER_ABOVE,
                one.to().name());
        var sent = service.send(actor, id);
        if (upper != null && isHere) {
            arrivals.arrived(new Arrival(upper, line(sent)));
        }
    }

    /** Takes it back; the union above, if it is here, need not answer any more. */
    void takeBack(Actor actor, ProposalId id) {
        service.takeBack(actor, id).ifPresent(one -> {
            var upper = one.to().union();
            if (upper != null) {
                arrivals.over(() -> upper, one.id());
            }
        });
    }

    /** What came back on paper; whoever is here answers themselves. */
    void typeIn(Actor actor, ProposalId id, Word word, String text, LocalDate on) {
        refuseIf(answersHere(actor, service.ours(actor, id).to()), THEY_ANSWER_THEMSELVES);
        received.typeIn(actor, id, word, text, on);
    }

    private Line line(Forwarding one) {
        return new Line(unions.name(one::union), one);
    }

    private Above at(Actor actor, UUID below) {
        actor.must(LEAD_CASES);
        var union = new UnionId(below);
        if (!relatives.below(actor).contains(union)) {
            throw new NoSuchElementException("Union " + below + " is not directly below " + actor.union());
        }
        return Above.at(union, actor);
    }
}
