package io.zhijia.secondfactor;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.secondfactor.SecondFactorPermission.KEEP_SECOND_FACTORS;
import static io.zhijia.secondfactor.SecondFactorRefusal.NOT_ONES_OWN;
import static io.zhijia.secondfactor.SecondFactorRefusal.OWN_FIRST;
import static java.util.Comparator.comparing;

import io.zhijia.account.SecondStep;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of whom: whoever has set it up takes the step, and who must have it sets it up first. */
@Service
@Transactional
class DemandService implements SecondStep {

    /** Those who can give rights, read what is sealed, or move money. */
    private static final Set<Office> DEMANDED_OF = EnumSet.of(
            Office.CHAIR, Office.VICE_CHAIR, Office.SECRETARY, Office.TREASURER, Office.ACCOUNTANT, Office.CASHIER);

    private final Factors factors;
    private final OfficeService offices;
    private final IdentityService people;
    private final Audit audit;
    private final Clock clock;

    DemandService(Factors factors, OfficeService offices, IdentityService people, Audit audit, Clock clock) {
        this.factors = factors;
        this.offices = offices;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> pageFor(Actor actor) {
        if (has(actor)) {
            return Optional.of("/sign-in/code");
        }
        return isDemandedOf(actor) ? Optional.of("/me/second-factor") : Optional.empty();
    }

    @Transactional(readOnly = true)
    boolean isDemandedOf(Actor actor) {
        return actor.holdsOneOf(DEMANDED_OF, actor.union()) && factors.demandedSince(actor.union()) != null;
    }

    private boolean has(Actor actor) {
        return factors.find(actor.union(), actor.member())
                .filter(Factor::isActive)
                .isPresent();
    }

    /**
     * One person of whom it is or would be demanded, or who has it anyway.
     *
     * @param since null if they have none
     */
    record Line(
            MemberId member,
            String name,
            Set<Office> offices,
            @Nullable LocalDate since) {}

    /** Everybody who holds one of those offices, and everybody who has a second step. */
    @Transactional(readOnly = true)
    List<Line> lines(Actor actor) {
        actor.must(KEEP_SECOND_FACTORS);
        var held = held(actor);
        var since = new HashMap<MemberId, LocalDate>();
        factors.all(actor.union()).stream().filter(Factor::isActive).forEach(factor -> {
            since.put(factor.member(), factor.since());
            held.putIfAbsent(factor.member(), Set.of());
        });
        return people.names(actor, held.keySet()).entrySet().stream()
                .map(person -> new Line(
                        person.getKey(),
                        person.getValue(),
                        held.getOrDefault(person.getKey(), Set.of()),
                        since.get(person.getKey())))
                .sorted(comparing(Line::name))
                .toList();
    }

    private Map<MemberId, Set<Office>> held(Actor actor) {
        var today = LocalDate.now(clock);
        var held = new HashMap<MemberId, Set<Office>>();
        offices.all(actor).stream()
                .filter(holding -> holding.isHeldOn(today) && DEMANDED_OF.contains(holding.office()))
                .forEach(holding -> held.computeIfAbsent(holding.member(), none -> EnumSet.noneOf(Office.class))
                        .add(holding.office()));
        return held;
    }

    @Transactional(readOnly = true)
    @Nullable LocalDate demandedSince(Actor actor) {
        return factors.demandedSince(actor.union());
    }

    /** Demands it of those who hold these offices; who does so has it first, or they would shut themselves out. */
    void demand(Actor actor) {
        actor.must(KEEP_SECOND_FACTORS);
        refuseIf(!has(actor), OWN_FIRST);
        factors.demand(actor.union(), LocalDate.now(clock));
        audit.done(actor, "secondfactor.step.demanded", null, "");
    }

    void demandNoMore(Actor actor) {
        actor.must(KEEP_SECOND_FACTORS);
        factors.demand(actor.union(), null);
        audit.done(actor, "secondfactor.step.demandedNoMore", null, "");
    }

    /** For somebody who has lost phone and paper: they sign in with the password and set it up anew. */
    void remove(Actor actor, MemberId member) {
        actor.must(KEEP_SECOND_FACTORS);
        refuseIf(member.equals(actor.member()), NOT_ONES_OWN);
        factors.remove(
                actor.union(), factors.find(actor.union(), member).orElseThrow().member());
        audit.done(actor, "secondfactor.step.removed", member, "");
    }
}
