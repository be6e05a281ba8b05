package io.zhijia.unionbuilding;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unionbuilding.BuildingRefusal.TOO_MANY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.unionbuilding.UnitRows.UnitRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole sheet of units: new ones are listed, those known by their name are described anew. */
@Service
@Transactional
class UnitIntake {

    private static final int MOST = 5_000;

    private final Targets targets;
    private final Builders builders;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    UnitIntake(Targets targets, Builders builders, ApplicationEventPublisher log, Clock clock) {
        this.clock = clock;
        this.targets = targets;
        this.builders = builders;
        this.log = log;
    }

    /** What came of a sheet. */
    record Taken(int listed, int described, int same) {}

    /** The right to hand one in, before anybody reads it. */
    void mustTake(Actor actor) {
        builders.mustKeep(actor);
    }

    Taken take(Actor actor, List<UnitRow> rows) {
        builders.mustKeep(actor);
        refuseIf(rows.size() > MOST, TOO_MANY, MOST);
        rows.forEach(row -> row.unit().mustHaveBegun(LocalDate.now(clock)));
        var taken = new Taken(0, 0, 0);
        for (var row : rows) {
            taken = take(actor, row, taken);
        }
        log.publishEvent(new StepTaken(
                actor, "unionbuilding.step.taken", null, "+" + taken.listed() + " ~" + taken.described()));
        return taken;
    }

    private Taken take(Actor actor, UnitRow row, Taken before) {
        var known = targets.called(actor.union(), row.unit().name());
        if (known.isEmpty()) {
            targets.save(Target.listed(actor.union(), row.unit(), row.form()));
            return new Taken(before.listed() + 1, before.described(), before.same());
        }
        var described = known.get().described(row.unit(), row.form());
        if (described.equals(known.get())) {
            return new Taken(before.listed(), before.described(), before.same() + 1);
        }
        targets.save(described);
        return new Taken(before.listed(), before.described() + 1, before.same());
    }
}
