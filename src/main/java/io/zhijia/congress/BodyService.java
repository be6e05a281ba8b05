package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NAME_OF_ANOTHER_BODY;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.StepTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies of the congress are set up, people are chosen into them and leave. */
@Service
@Transactional
class BodyService {

    private final Terms terms;
    private final Sittings sittings;
    private final Bodies bodies;
    private final Delegates delegates;
    private final OfficeService offices;
    private final ApplicationEventPublisher log;

    BodyService(
            Terms terms,
            Sittings sittings,
            Bodies bodies,
            Delegates delegates,
            OfficeService offices,
            ApplicationEventPublisher log) {
        this.offices = offices;
        this.terms = terms;
        this.sittings = sittings;
        this.bodies = bodies;
        this.delegates = delegates;
        this.log = log;
    }

    /** With as many places as is usual; its size can be put otherwise afterwards. */
    BodyId setUp(Actor actor, TermId id, BodyKind kind, String name, @Nullable SittingId sitting) {
        actor.must(KEEP_CONGRESS);
        var term = terms.get(actor.union(), id);
        refuseIf(sitting != null && !sittings.get(actor.union(), sitting).term().equals(id), NOT_OF_THIS_TERM);
        refuseNameOfAnother(actor, id, sitting, name, null);
        var voting = delegates.of(actor.union(), id).stream()
                .filter(one -> one.part().votes() && one.until() == null)
                .count();
        var size = BodySize.usual(kind, term.region(), (int) voting);
        var body = new Body(actor.union(), BodyId.next(), id, sitting, kind, name, size, List.of(), 0);
        bodies.save(body);
        log.publishEvent(new StepTaken(actor, "congress.said.body", null, name));
        return body.id();
    }

    TermId describe(Actor actor, BodyId id, String name, BodySize size) {
        var body = kept(actor, id);
        refuseNameOfAnother(actor, body.term(), body.sitting(), name, id);
        bodies.save(body.described(name, size));
        return body.term();
    }

    TermId choose(Actor actor, BodyId id, MemberId member, Role role, LocalDate since) {
        var body = kept(actor, id);
        bodies.save(body.with(member, role, since));
        if (body.kind() == BodyKind.PROPOSALS && offices.mayAppoint(actor)) {
            var ends = terms.get(actor.union(), body.term()).ends();
            offices.join(actor, Office.PROPOSAL_COMMITTEE, member, since, ends.isBefore(since) ? since : ends);
        }
        log.publishEvent(new StepTaken(actor, "congress.said.body.chosen", member, body.name()));
        return body.term();
    }

    TermId leave(Actor actor, BodyId id, int number, LocalDate lastDay) {
        var body = kept(actor, id);
        var without = body.without(number, lastDay);
        bodies.save(without);
        if (body.kind() == BodyKind.PROPOSALS && offices.mayAppoint(actor)) {
            offices.leave(actor, Office.PROPOSAL_COMMITTEE, staying(actor, body, number), lastDay.plusDays(1));
        }
        log.publishEvent(new StepTaken(actor, "congress.said.body.left", null, body.name() + " " + lastDay));
        return body.term();
    }

    /** Whoever holds the office but that one, and that one too where another such body still has them. */
    private Set<MemberId> staying(Actor actor, Body body, int number) {
        var gone = body.seats().stream()
                .filter(seat -> seat.number() == number)
                .map(BodySeat::member)
                .collect(Collectors.toSet());
        var elsewhere = bodies.of(actor.union(), body.term()).stream()
                .filter(other ->
                        other.kind() == BodyKind.PROPOSALS && !other.id().equals(body.id()))
                .flatMap(other -> other.seats().stream())
                .filter(seat -> seat.until() == null)
                .map(BodySeat::member);
        var others = offices.all(actor).stream()
                .filter(held -> held.office() == Office.PROPOSAL_COMMITTEE)
                .map(OfficeHolding::member)
                .filter(member -> !gone.contains(member));
        return Stream.concat(others, elsewhere).collect(Collectors.toSet());
    }

    /** One nobody was chosen into yet. */
    TermId remove(Actor actor, BodyId id) {
        var body = kept(actor, id);
        body.refuseUnlessEmpty();
        bodies.remove(body);
        return body.term();
    }

    private Body kept(Actor actor, BodyId id) {
        actor.must(KEEP_CONGRESS);
        return bodies.get(actor.union(), id);
    }

    private void refuseNameOfAnother(
            Actor actor, TermId term, @Nullable SittingId sitting, String name, @Nullable BodyId but) {
        refuseIf(
                bodies.of(actor.union(), term).stream()
                        .anyMatch(other -> other.name().equals(name)
                                && Objects.equals(other.sitting(), sitting)
                                && !other.id().equals(but)),
                NAME_OF_ANOTHER_BODY,
                name);
    }
}
