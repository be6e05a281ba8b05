package io.zhijia.identity;

import static io.zhijia.identity.IdentityPermission.APPOINT;
import static io.zhijia.identity.IdentityRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.identity.IdentityRefusal.LAST_WHO_APPOINTS;
import static io.zhijia.identity.IdentityRefusal.NOBODY_OF_THAT_NAME;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.Body;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offices are given, end, and are remembered. */
@Service
@Transactional
public class OfficeService {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeService.class);

    /** Those who give and end offices. */
    private static final Set<Office> APPOINTING = APPOINT.grant().inUnion();

    private final OfficeHoldings holdings;
    private final People people;
    private final OfficeRules rules;
    private final Delegations delegations;
    private final OfficeWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeService(
            OfficeHoldings holdings,
            People people,
            OfficeRules rules,
            Delegations delegations,
            OfficeWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holdings = holdings;
        this.delegations = delegations;
        this.words = words;
        this.events = events;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** All offices of the union and its groups that were ever held, the present ones first. */
    @Transactional(readOnly = true)
    public List<OfficeHolding> all(WithinUnion anyone) {
        return holdings.all(anyone.union());
    }

    @Transactional(readOnly = true)
    public List<OfficeHolding> of(Actor actor, MemberId member) {
        return holdings.of(actor.union(), member);
    }

    /** Appoints somebody who is here, until further notice; the body is the union itself or one of its groups. */
    public HoldingId appoint(
            Actor actor, MemberId member, Office office, Body body, Set<WorkArea> areas, LocalDate from) {
        return appoint(actor, member, Mandate.open(office, body, areas, from));
    }

    public HoldingId appoint(Actor actor, MemberId member, Mandate mandate) {
        actor.must(APPOINT);
        holdings.oneAtATime(actor.union());
        var today = LocalDate.now(clock);
        var person = people.find(actor.union(), member).filter(known -> known.isHere(today));
        refuseIf(person.isEmpty(), NOBODY_OF_THAT_NAME, "");
        refuseIf(endsTooEarly(mandate), ENDS_BEFORE_IT_BEGINS, mandate.from());
        var next = rules.checked(
                holding(actor, member, mandate),
                mandate.decision(),
                holdings.all(actor.union()),
                standIns(actor.union()),
                people.count(actor.union(), today));
        holdings.add(next);
        tell(actor, "identity.step.appointed", next);
        return next.id();
    }

    private List<OfficeHolding> standIns(UnionId union) {
        return delegations.all(union).stream()
                .filter(delegation -> delegation.recalledOn() == null)
                .map(Delegation::asHeldByTaker)
                .toList();
    }

    private static boolean endsTooEarly(Mandate mandate) {
        return mandate.until() != null && mandate.until().isBefore(mandate.from());
    }

    private static OfficeHolding holding(Actor actor, MemberId member, Mandate mandate) {
        var portfolio = OfficeRules.WITH_PORTFOLIO.contains(mandate.office()) ? mandate.areas() : Set.<WorkArea>of();
        return new OfficeHolding(
                actor.union(),
                HoldingId.next(),
                member,
                mandate.office(),
                mandate.body().value(),
                portfolio,
                mandate.from(),
                mandate.until(),
                null);
    }

    /** Whether this person gives and ends offices. */
    public boolean mayAppoint(Actor actor) {
        return actor.may(APPOINT);
    }

    /**
     * Those of them who do not hold this office of the union yet begin it: the day after, where somebody else has it that day still.
     * Whoever is no longer here or holds what does not go with it begins nothing; an appointment by hand says why.
     */
    public void join(Actor actor, Office office, Collection<MemberId> elected, LocalDate from) {
        var held = holding(actor, office, from).map(OfficeHolding::member).toList();
        var start = held.isEmpty() || !rules.isForOne(office) ? from : from.plusDays(1);
        for (var member : elected) {
            if (!held.contains(member)) {
                begin(actor, member, Mandate.open(office, actor.union(), Set.of(), start));
            }
        }
    }

    /** The same for a role, which has its last day. */
    public void join(Actor actor, Office role, MemberId chosen, LocalDate from, LocalDate until) {
        if (holding(actor, role, from).noneMatch(held -> held.member().equals(chosen))) {
            begin(actor, chosen, new Mandate(role, actor.union(), Set.of(), from, until, ""));
        }
    }

    private void begin(Actor actor, MemberId member, Mandate mandate) {
        try {
            appoint(actor, member, mandate);
        } catch (Refusal left) {
            LOG.info("Somebody elected did not begin as {}: {}", mandate.office(), left.reason());
        }
    }

    /** Whoever holds this office of the union and does not stay leaves it the day before. */
    public void leave(Actor actor, Office office, Collection<MemberId> staying, LocalDate from) {
        actor.must(APPOINT);
        holdings.oneAtATime(actor.union());
        var today = LocalDate.now(clock);
        var last = from.minusDays(1);
        holding(actor, office, from)
                .filter(held -> !staying.contains(held.member()))
                .map(held -> held.ended(last.isBefore(held.from()) ? held.from() : last, today))
                .toList()
                .forEach(ended -> {
                    holdings.end(ended);
                    tell(actor, "identity.step.ended", ended);
                });
    }

    private Stream<OfficeHolding> holding(Actor actor, Office office, LocalDate day) {
        return holdings.all(actor.union()).stream()
                .filter(held -> held.office() == office
                        && held.body().equals(actor.union().value())
                        && held.isHeldOn(day));
    }

    /** Ends an office with that day; somebody who can appoint must remain. */
    public void end(Actor actor, HoldingId id, LocalDate lastDay) {
        actor.must(APPOINT);
        holdings.oneAtATime(actor.union());
        end(actor, holdings.get(actor.union(), id).ended(lastDay, LocalDate.now(clock)));
    }

    /** Ends whatever this person still holds, the day before they are gone. */
    void endAll(Actor actor, MemberId member, LocalDate goneOn) {
        holdings.oneAtATime(actor.union());
        var lastDay = goneOn.minusDays(1);
        for (var holding : holdings.of(actor.union(), member)) {
            if (holding.until() == null || holding.until().isAfter(lastDay)) {
                var last = lastDay.isBefore(holding.from()) ? holding.from() : lastDay;
                end(actor, holding.ended(last, last));
            }
        }
    }

    private void end(Actor actor, OfficeHolding ended) {
        var union = actor.union();
        var othersWhoAppoint = holdings.all(union).stream()
                .filter(other ->
                        APPOINTING.contains(other.office()) && other.body().equals(union.value()))
                .filter(other -> other.until() == null && !other.id().equals(ended.id()));
        refuseIf(
                APPOINTING.contains(ended.office())
                        && ended.body().equals(union.value())
                        && othersWhoAppoint.findAny().isEmpty(),
                LAST_WHO_APPOINTS);
        holdings.end(ended);
        tell(actor, "identity.step.ended", ended);
    }

    private void tell(Actor actor, String step, OfficeHolding holding) {
        events.publishEvent(new StepTaken(actor, step, holding.member(), words.of(holding)));
        events.publishEvent(new OfficeChanged(actor.union(), holding.member(), holding.office()));
    }
}
