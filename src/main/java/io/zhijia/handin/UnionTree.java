package io.zhijia.handin;

import static io.zhijia.handin.HandInPermission.HAND_IN_DOSSIERS;
import static io.zhijia.handin.HandInRefusal.THEY_ANSWER_THEMSELVES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.handin.HandIn.Upper;
import io.zhijia.identity.Actor;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.orgtree.Relatives;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between our union and those directly above and below it: each asked within itself; outside of any step. */
@Component
class UnionTree {

    private static final int WEEKS = 2;

    private final Relatives relatives;
    private final UnionDirectory unions;
    private final HandInService service;
    private final ReceivedService received;
    private final ArrivalService arrivals;

    UnionTree(
            Relatives relatives,
            UnionDirectory unions,
            HandInService service,
            ReceivedService received,
            ArrivalService arrivals) {
        this.relatives = relatives;
        this.unions = unions;
        this.service = service;
        this.received = received;
        this.arrivals = arrivals;
    }

    /** One that came, with the name of the union it is of. */
    record Line(String from, HandIn one) {

        String path() {
            return HandInController.ALL + "/from/" + one.union() + "/" + one.id();
        }
    }

    /** The unions above that are here, to choose from. */
    List<Choice> above(Actor actor) {
        return relatives.above(actor).stream()
                .map(one -> new Choice(one.toString(), unions.name(() -> one)))
                .toList();
    }

    /** What came: what waits first, then the latest. */
    List<Line> came(Actor actor) {
        actor.must(HAND_IN_DOSSIERS);
        return relatives.below(actor).stream()
                .flatMap(below -> received.all(Above.at(below, actor)).stream())
                .map(this::line)
                .sorted(Comparator.comparing((Line line) -> !line.one().isWaiting())
                        .thenComparing(line -> line.one().on(), Comparator.reverseOrder()))
                .toList();
    }

    /** @throws NoSuchElementException if it did not come to ours */
    Line get(Actor actor, UUID below, UUID id) {
        return line(received.get(at(actor, below), id));
    }

    InputStream open(Actor actor, Line line, HandIn.Paper paper) {
        return received.open(at(actor, line.one().union().value()), paper);
    }

    void receive(Actor actor, UUID below, UUID id, String number) {
        received.receive(at(actor, below), id, number);
        arrivals.over(actor, id);
    }

    void giveBack(Actor actor, UUID below, UUID id, String reason) {
        received.giveBack(at(actor, below), id, reason);
        arrivals.over(actor, id);
    }

    /** Whether the union it went to is here, and above ours; otherwise its receipt comes on paper. */
    boolean answersHere(Actor actor, Upper to) {
        return to.union() != null && relatives.above(actor).contains(to.union());
    }

    /**
     * Hands it in, and tells the union above, if it is here.
     *
     * @throws NoSuchElementException if no such union is above ours
     */
    HandIn send(Actor actor, UUID sitting, @Nullable UUID to, String toName, Locale language) {
        actor.must(HAND_IN_DOSSIERS);
        var upper = to == null ? new Upper(null, toName) : upper(actor, new UnionId(to));
        var one = service.send(actor, sitting, upper, language);
        var there = one.to().union();
        if (there != null && one.isWaiting()) {
            arrivals.arrived(new Arrival(there, actor.union(), one.id()));
        }
        return one;
    }

    /** The receipt came on paper; whoever is here receives it themselves. */
    void typeIn(
            Actor actor, UUID id, LocalDate on, String number, @Nullable String name, @Nullable InputStream content) {
        refuseIf(answersHere(actor, service.get(actor, id).to()), THEY_ANSWER_THEMSELVES);
        service.typeIn(actor, id, on, number, name, content);
    }

    /** What waits for a receipt of ours. */
    List<WaitingLine> waitingFor(Actor actor) {
        var open = arrivals.open(actor);
        if (open.isEmpty()) {
            return List.of();
        }
        var below = relatives.below(actor);
        return open.stream()
                .filter(one -> below.contains(one.below()))
                .flatMap(one -> received.find(Above.at(one.below(), actor), one.handIn()).stream()
                        .filter(HandIn::isWaiting)
                        .map(this::line)
                        .map(line -> new WaitingLine(
                                line.from() + " " + line.one().title(),
                                "handin.waiting.ARRIVED",
                                line.path(),
                                one.on().plusWeeks(WEEKS))))
                .toList();
    }

    private Upper upper(Actor actor, UnionId above) {
        if (!relatives.above(actor).contains(above)) {
            throw new NoSuchElementException("Union " + above + " is not directly above " + actor.union());
        }
        return new Upper(above, unions.name(() -> above));
    }

    private Line line(HandIn one) {
        return new Line(unions.name(one::union), one);
    }

    private Above at(Actor actor, UUID below) {
        actor.must(HAND_IN_DOSSIERS);
        var union = new UnionId(below);
        if (!relatives.below(actor).contains(union)) {
            throw new NoSuchElementException("Union " + below + " is not directly below " + actor.union());
        }
        return Above.at(union, actor);
    }
}
