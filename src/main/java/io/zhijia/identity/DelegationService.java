package io.zhijia.identity;

import static io.zhijia.identity.IdentityPermission.APPOINT;
import static io.zhijia.identity.IdentityRefusal.DELEGATED_ALREADY;
import static io.zhijia.identity.IdentityRefusal.NOBODY_OF_THAT_NAME;
import static io.zhijia.identity.IdentityRefusal.NOT_YOUR_DELEGATION;
import static io.zhijia.identity.IdentityRefusal.OFFICE_NOT_HELD_THEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holders hand an office to a colleague while they are away, and take it back. */
@Service
@Transactional
public class DelegationService {

    private final Delegations delegations;
    private final OfficeHoldings holdings;
    private final People people;
    private final OfficeWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationService(
            Delegations delegations,
            OfficeHoldings holdings,
            People people,
            OfficeWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegations = delegations;
        this.holdings = holdings;
        this.people = people;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** All there ever were, the latest first. */
    @Transactional(readOnly = true)
    public List<Delegation> all(Actor actor) {
        return delegations.all(actor.union());
    }

    /** What this person holds and may hand on: not what they have themselves from somebody else. */
    @Transactional(readOnly = true)
    public List<OfficeHolding> ownToGive(Actor actor) {
        var today = LocalDate.now(clock);
        return holdings.of(actor.union(), actor.member()).stream()
                .filter(holding -> holding.isHeldOn(today) && !Office.OF_AUDIT.contains(holding.office()))
                .toList();
    }

    /** Hands an own office to a colleague from the one day to the other, both included. */
    public DelegationId delegate(
            Actor actor, HoldingId id, MemberId taker, LocalDate begins, LocalDate ends, String reason) {
        holdings.oneAtATime(actor.union());
        var today = LocalDate.now(clock);
        var holding = holdings.get(actor.union(), id);
        refuseIf(!holding.member().equals(actor.member()), OFFICE_NOT_HELD_THEN);
        refuseIf(
                people.find(actor.union(), taker)
                        .filter(known -> known.isHere(today))
                        .isEmpty(),
                NOBODY_OF_THAT_NAME,
                "");
        var next = Delegation.given(holding, taker, begins, ends, reason, today);
        var others = delegations.all(actor.union());
        refuseIf(others.stream().anyMatch(other -> isOf(other, holding) && other.overlaps(next)), DELEGATED_ALREADY);
        refuseIncompatible(next, others);
        delegations.add(next);
        events.publishEvent(new StepTaken(actor, "identity.step.delegated", taker, words.of(next)));
        events.publishEvent(
                new OfficeDelegated(actor.union(), next.id(), actor.member(), taker, holding.office(), begins, ends));
        return next.id();
    }

    /** Ends it today: the holder who is back, the colleague who cannot go on, or whoever gives offices. */
    public void recall(Actor actor, DelegationId id) {
        var delegation = delegations.get(actor.union(), id);
        var isTheirs = Set.of(delegation.taker(), delegation.holding().member()).contains(actor.member());
        refuseIf(!isTheirs && !actor.may(APPOINT), NOT_YOUR_DELEGATION);
        var today = LocalDate.now(clock);
        if (!delegation.isOver(today)) {
            delegations.recall(delegation.recalled(today));
            events.publishEvent(
                    new StepTaken(actor, "identity.step.recalled", delegation.taker(), words.of(delegation)));
        }
    }

    private static boolean isOf(Delegation delegation, OfficeHolding holding) {
        return delegation.holding().id().equals(holding.id());
    }

    /** Who stands in for an office must not hold, or stand in for, one that does not go with it. */
    private void refuseIncompatible(Delegation next, List<Delegation> others) {
        var asHeld = next.asHeldByTaker();
        var own = new ArrayList<>(holdings.of(next.union(), next.taker()));
        others.stream()
                .filter(other -> other.recalledOn() == null && other.taker().equals(next.taker()))
                .forEach(other -> own.add(other.asHeldByTaker()));
        Incompatibility.between(asHeld, own.stream().filter(asHeld::overlaps).toList())
                .ifPresent(incompatible -> refuseIf(true, incompatible.refusal()));
    }
}
