package io.zhijia.unionbuilding;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the union means to reach in a year, and from when on a unit without a union is late. */
@Service
@Transactional
class BuildingAims {

    private final Targets targets;
    private final Builders builders;
    private final ApplicationEventPublisher log;

    BuildingAims(Targets targets, Builders builders, ApplicationEventPublisher log) {
        this.targets = targets;
        this.builders = builders;
        this.log = log;
    }

    void aim(Actor actor, YearTarget target) {
        builders.mustKeep(actor);
        targets.aim(actor.union(), target);
        said(actor, "unionbuilding.step.aimed", target.year() + "：" + target.unions() + " / " + target.members());
    }

    void allow(Actor actor, int months) {
        builders.mustKeep(actor);
        targets.allow(actor.union(), months);
        said(actor, "unionbuilding.step.allowed", String.valueOf(months));
    }

    @Transactional(readOnly = true)
    int months(Actor actor) {
        builders.mustSee(actor);
        return targets.months(actor.union());
    }

    /** This year and every other for which anything was meant or reached, the latest first. */
    @Transactional(readOnly = true)
    List<YearLine> years(Actor actor, int thisYear) {
        builders.mustSee(actor);
        var meant =
                targets.years(actor.union()).stream().collect(Collectors.toMap(YearTarget::year, Function.identity()));
        var reached =
                targets.achieved(actor.union()).stream().collect(Collectors.toMap(Achieved::year, Function.identity()));
        return Stream.of(meant.keySet().stream(), reached.keySet().stream(), Stream.of(thisYear))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new YearLine(
                        meant.getOrDefault(year, new YearTarget(year, 0, 0)),
                        reached.getOrDefault(year, new Achieved(year, 0, 0))))
                .toList();
    }

    private void said(Actor actor, String step, String detail) {
        log.publishEvent(new StepTaken(actor, step, null, detail));
    }
}
