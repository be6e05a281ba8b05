package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.OUTSIDE_THE_PERIOD;
import static io.zhijia.planning.PlanRefusal.PERIOD_TAKEN;
import static io.zhijia.planning.PlanRefusal.PLACES_LEFT_OPEN;
import static io.zhijia.planning.PlanRefusal.PLAN_CLOSED;
import static io.zhijia.planning.PlanRefusal.REVISION_OPEN;
import static io.zhijia.planning.PlanRefusal.SUB_PLAN_OF_A_SUB_PLAN;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Report;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan from drafting to closing, and its text. */
@Service
@Transactional
class PlanSteps {

    private static final int NAMED_AT_MOST = 5;

    private final Plans plans;
    private final PlanItems items;
    private final Revisions revisions;
    private final PlanThemes themes;
    private final ObjectProvider<PlanCompanion> companions;
    private final Clock clock;

    PlanSteps(
            Plans plans,
            PlanItems items,
            Revisions revisions,
            PlanThemes themes,
            ObjectProvider<PlanCompanion> companions,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.revisions = revisions;
        this.themes = themes;
        this.companions = companions;
        this.clock = clock;
    }

    void adopt(Actor actor, PlanId id, Adoption by) {
        Planners.mustPlan(actor);
        var open = companions
                .orderedStream()
                .flatMap(companion -> companion.leftOpen(actor, id).stream())
                .toList();
        refuseIf(!open.isEmpty(), PLACES_LEFT_OPEN, open.size(), named(open));
        companions.orderedStream().forEach(companion -> companion.adopting(actor, id));
        change(actor, id, plan -> plan.adopted(by, LocalDate.now(clock)));
    }

    void report(Actor actor, PlanId id, Report report) {
        change(actor, id, plan -> plan.reported(report));
    }

    /** The union works by it since that day; what it says now is what it has said since then. */
    void enforce(Actor actor, PlanId id, LocalDate since) {
        change(actor, id, plan -> plan.inForce(since, LocalDate.now(clock)));
        var versions = items.of(actor.union(), id).stream()
                .filter(item -> !item.isCancelled())
                .map(item -> ItemVersion.of(item, 0, since))
                .toList();
        revisions.add(actor.union(), versions);
    }

    void close(Actor actor, PlanId id) {
        revisions.open(actor.union(), id).ifPresent(open -> {
            throw new Refusal(REVISION_OPEN, open.number());
        });
        change(actor, id, plan -> plan.closed(LocalDate.now(clock)));
    }

    void rewrite(Actor actor, PlanId id, String title, List<Plan.Section> sections) {
        change(actor, id, plan -> {
            refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
            return plan.rewritten(title, sections);
        });
    }

    /** Draws up the plan of a body within the union; its items count in the union's plan too. */
    PlanId drawSubPlan(Actor actor, String title, String issuer, Period period, SubPlan sub) {
        Planners.mustPlan(actor);
        var parent = plans.get(actor.union(), sub.parent());
        refuseIf(parent.isClosed(), PLAN_CLOSED, parent.title());
        refuseIf(parent.sub() != null, SUB_PLAN_OF_A_SUB_PLAN, parent.title());
        refuseIf(
                !parent.period().touches(period),
                OUTSIDE_THE_PERIOD,
                parent.period().begins(),
                parent.period().ends());
        plans.overlapping(actor.union(), issuer, period).ifPresent(other -> {
            throw new Refusal(PERIOD_TAKEN, other.title(), other.begins(), other.ends());
        });
        var plan = Plan.drafted(actor.union(), title, issuer, period, null, List.of())
                .under(sub);
        plans.save(plan);
        return plan.id();
    }

    /** Says what the year stands under. */
    void give(Actor actor, PlanId id, PlanTheme theme) {
        Planners.mustPlan(actor);
        var plan = plans.get(actor.union(), id);
        refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
        themes.save(actor.union(), id, theme);
    }

    private static String named(List<String> open) {
        return open.stream()
                .limit(NAMED_AT_MOST)
                .map(words -> "“" + words + "”")
                .collect(joining("、"));
    }

    private void change(Actor actor, PlanId id, UnaryOperator<Plan> step) {
        Planners.mustPlan(actor);
        plans.save(step.apply(plans.get(actor.union(), id)));
    }
}
