package io.zhijia.keeping;

import static io.zhijia.keeping.KeepingPermission.CLEAR_OUT;
import static io.zhijia.keeping.KeepingRefusal.NOTHING_TO_CLEAR;
import static io.zhijia.keeping.KeepingRefusal.TOO_LONG;
import static io.zhijia.keeping.KeepingRefusal.TOO_SHORT;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.KeptForAWhile;
import io.zhijia.twoperson.Countersigning;
import io.zhijia.twoperson.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long things are kept, and clearing out what is over. */
@Service
@Transactional
class KeepingService {

    private static final int LONGEST = 1200;
    private static final int SHOWN = 20;

    private final ObjectProvider<KeptForAWhile> kinds;
    private final Clearings clearings;
    private final ClearOut step;
    private final Countersigning countersigning;
    private final Audit audit;
    private final Clock clock;

    KeepingService(
            ObjectProvider<KeptForAWhile> kinds,
            Clearings clearings,
            ClearOut step,
            Countersigning countersigning,
            Audit audit,
            Clock clock) {
        this.kinds = kinds;
        this.clearings = clearings;
        this.step = step;
        this.countersigning = countersigning;
        this.audit = audit;
        this.clock = clock;
    }

    /** The table, and what would go now. */
    @Transactional(readOnly = true)
    List<Period> periods(Actor actor) {
        actor.must(CLEAR_OUT);
        var own = clearings.months(actor.union());
        return kinds.orderedStream()
                .map(kind -> {
                    var before = ClearOut.before(kind, own, asOf(actor));
                    return new Period(
                            kind,
                            own.getOrDefault(kind.name(), kind.months()),
                            before,
                            kind.count(actor, before),
                            kind.some(actor, before, SHOWN));
                })
                .toList();
    }

    @Transactional(readOnly = true)
    Gate gate(Actor actor) {
        actor.must(CLEAR_OUT);
        return countersigning.gate(actor, step, asOf(actor).toString());
    }

    void setMonths(Actor actor, String name, int months) {
        actor.must(CLEAR_OUT);
        var kind = kinds.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        refuseIf(months < kind.atLeast(), TOO_SHORT, kind.atLeast());
        refuseIf(months > LONGEST, TOO_LONG, String.valueOf(LONGEST));
        clearings.setMonths(actor.union(), name, months);
        audit.done(actor, "keeping.step.set", null, name + " " + months);
    }

    /** All kinds in one transaction, with its report. */
    Clearing clear(Actor actor) {
        var periods = periods(actor);
        refuseIf(periods.stream().allMatch(period -> period.count() == 0), NOTHING_TO_CLEAR);
        countersigning.mustBeAgreed(actor, step, asOf(actor).toString());
        var clearing = new Clearing(
                actor.union(),
                UUID.randomUUID(),
                asOf(actor),
                actor.member(),
                actor.signature(),
                clock.instant(),
                periods.stream()
                        .map(period -> new Clearing.Line(
                                period.kind().name(),
                                period.months(),
                                period.before(),
                                period.kind().remove(actor, period.before())))
                        .toList());
        clearings.add(clearing);
        audit.done(
                actor,
                "keeping.step.cleared",
                null,
                clearing.lines().stream()
                        .map(line -> line.kind() + " " + line.removed())
                        .collect(joining("、")));
        return clearing;
    }

    @Transactional(readOnly = true)
    List<Clearing> latest(Actor actor) {
        actor.must(CLEAR_OUT);
        return clearings.latest(actor.union(), SHOWN);
    }

    @Transactional(readOnly = true)
    Clearing report(Actor actor, UUID id) {
        actor.must(CLEAR_OUT);
        return clearings.get(actor.union(), id);
    }

    /** The first of the month: what was looked at and agreed to stays the same for the days that takes. */
    LocalDate asOf(Actor actor) {
        return LocalDate.now(clock).withDayOfMonth(1);
    }
}
