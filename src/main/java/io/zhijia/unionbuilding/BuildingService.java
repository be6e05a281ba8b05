package io.zhijia.unionbuilding;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unionbuilding.BuildingRefusal.NAME_TAKEN;
import static io.zhijia.unionbuilding.BuildingRefusal.UNION_NAME_MISSING;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.orgtree.NodeId;
import io.zhijia.orgtree.UnionsBelow;
import io.zhijia.unionbuilding.Standing.Founded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit is listed and described, and goes step by step. */
@Service
@Transactional
class BuildingService {

    private final Targets targets;
    private final Builders builders;
    private final UnionsBelow below;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BuildingService(
            Targets targets, Builders builders, UnionsBelow below, ApplicationEventPublisher events, Clock clock) {
        this.targets = targets;
        this.builders = builders;
        this.below = below;
        this.events = events;
        this.clock = clock;
    }

    /** The right to keep units, before anybody types one. */
    void mustKeep(Actor actor) {
        builders.mustKeep(actor);
    }

    TargetId list(Actor actor, Unit unit, Form form) {
        builders.mustKeep(actor);
        unit.mustHaveBegun(today());
        mustBeFree(actor, unit.name(), null);
        var target = Target.listed(actor.union(), unit, form);
        targets.save(target);
        said(actor, "unionbuilding.step.listed", unit.name());
        return target.id();
    }

    void describe(Actor actor, TargetId id, Unit unit, Form form) {
        builders.mustKeep(actor);
        unit.mustHaveBegun(today());
        mustBeFree(actor, unit.name(), id);
        targets.save(targets.get(actor.union(), id).described(unit, form));
        said(actor, "unionbuilding.step.described", unit.name());
    }

    void contact(Actor actor, TargetId id, LocalDate on) {
        step(actor, id, on, "", target -> target.contacted(on, today()));
    }

    void prepare(Actor actor, TargetId id, LocalDate on) {
        step(actor, id, on, "", target -> target.preparing(on, today()));
    }

    void approve(Actor actor, TargetId id, LocalDate on, String number) {
        step(actor, id, on, number, target -> target.approved(on, number, today()));
    }

    /**
     * Founds the union there.
     *
     * @param body where it stands in the tree already, as one union for several units does; null to enter it
     * @param name under which it is entered in the tree
     */
    void found(Actor actor, TargetId id, LocalDate on, int members, @Nullable NodeId body, String name) {
        var founded = step(actor, id, on, "", target -> {
            target.founded(on, members, new NodeId(id.value()), today()); // refuses before anything is entered
            return target.founded(on, members, body(actor, target, on, body, name), today());
        });
        announce(actor, founded, "");
    }

    private NodeId body(Actor actor, Target target, LocalDate on, @Nullable NodeId chosen, String name) {
        if (chosen == null) {
            refuseIf(name.isEmpty(), UNION_NAME_MISSING);
            return below.found(actor, name, on, target.standing().note());
        }
        if (below.name(actor, chosen).isEmpty()) {
            throw new NoSuchElementException("No body " + chosen);
        }
        return chosen;
    }

    void correct(Actor actor, TargetId id, LocalDate on, int members, String why) {
        refuseIf(why.isEmpty(), BuildingRefusal.REASON_MISSING);
        announce(actor, step(actor, id, on, why, target -> target.corrected(on, members, today())), why);
    }

    void takeBack(Actor actor, TargetId id, LocalDate on, String reason) {
        step(actor, id, on, reason, target -> target.back(on, reason, today()));
    }

    void drop(Actor actor, TargetId id, LocalDate on, String reason) {
        step(actor, id, on, reason, target -> target.dropped(on, reason, today()));
    }

    private Target step(Actor actor, TargetId id, LocalDate on, String why, UnaryOperator<Target> step) {
        builders.mustKeep(actor);
        targets.save(step.apply(targets.get(actor.union(), id)));
        var now = targets.get(actor.union(), id);
        targets.note(
                actor.union(), new StepTakenOn(id, now.version(), now.standing().stage(), on, why));
        said(
                actor,
                "unionbuilding.step.moved",
                now.unit().name() + " {" + now.standing().stage().word() + "} " + on);
        return now;
    }

    private void announce(Actor actor, Target target, String why) {
        var name = target.standing() instanceof Founded founded ? below.name(actor, founded.body()) : "";
        events.publishEvent(UnionBuilt.of(actor, target, name, why));
    }

    private void mustBeFree(Actor actor, String name, @Nullable TargetId own) {
        targets.called(actor.union(), name)
                .ifPresent(other -> refuseIf(!other.id().equals(own), NAME_TAKEN, name));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void said(Actor actor, String step, String detail) {
        events.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
