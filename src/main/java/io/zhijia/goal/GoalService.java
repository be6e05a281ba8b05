package io.zhijia.goal;

import static io.zhijia.goal.GoalPermission.KEEP_GOALS;
import static io.zhijia.goal.GoalRefusal.COUNTED_TWICE;
import static io.zhijia.goal.GoalRefusal.NOTHING_TICKED;
import static io.zhijia.goal.GoalRefusal.PLAN_OVER;
import static io.zhijia.goal.GoalRefusal.SAME_RECORDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who plan do with goals: promise, measure, link, waive. */
@Service
@Transactional
class GoalService {

    private final Goals goals;
    private final PlanFigures plans;
    private final Clock clock;

    GoalService(Goals goals, PlanFigures plans, Clock clock) {
        this.goals = goals;
        this.plans = plans;
        this.clock = clock;
    }

    static boolean mayPlan(Actor actor) {
        return actor.may(KEEP_GOALS);
    }

    void promise(Actor actor, PlanId plan, String text, Goal.Kind kind) {
        add(actor, plan, Goal.promised(actor.union(), plan, text, kind));
    }

    /** One more entry of a list to be ticked off. */
    void list(Actor actor, PlanId plan, String list, String text, int times) {
        add(actor, plan, Goal.listed(actor.union(), plan, list, text, times));
    }

    private void add(Actor actor, PlanId plan, Goal goal) {
        mustPlan(actor, plan);
        var there = goals.of(actor.union(), plan);
        if (there.stream()
                .noneMatch(other ->
                        other.text().equals(goal.text()) && other.list().equals(goal.list()))) {
            goals.save(goal, there.size());
        }
    }

    /** Says how to measure a goal, or how far it has come; two entries of a list cannot count the same records. */
    void measure(Actor actor, UUID id, int version, Measure measure) {
        var goal = planned(actor, id);
        goals.of(actor.union(), goal.plan()).stream()
                .filter(other -> goal.isListed()
                        && other.list().equals(goal.list())
                        && !other.id().equals(id)
                        && other.measure().overlaps(measure))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(SAME_RECORDS, goal.list(), other.text());
                });
        goals.save(goal.asRead(version).measuredBy(measure), 0);
    }

    void drop(Actor actor, UUID id) {
        goals.remove(actor.union(), planned(actor, id).id());
    }

    /** Items may serve several goals, but count only once within a list. */
    void link(Actor actor, UUID id, Collection<PlanItemId> items) {
        refuseIf(items.isEmpty(), NOTHING_TICKED);
        var goal = planned(actor, id);
        for (var item : items) {
            var known = plans.item(actor, item);
            goals.linkedTo(actor.union(), item).stream()
                    .filter(other -> goal.isListed()
                            && other.list().equals(goal.list())
                            && other.plan().equals(goal.plan())
                            && !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Refusal(COUNTED_TWICE, known.title(), goal.list(), other.text());
                    });
        }
        goals.link(actor.union(), id, items);
    }

    void unlink(Actor actor, UUID id, PlanItemId item) {
        goals.unlink(actor.union(), planned(actor, id).id(), Set.of(item));
    }

    /** In the span that begins on that day the cadence is not asked for. */
    void waive(Actor actor, UUID id, LocalDate first, String reason) {
        planned(actor, id);
        goals.waive(actor.union(), new Waiver(id, first, reason, LocalDate.now(clock), actor.member()));
    }

    void demand(Actor actor, UUID id, LocalDate first) {
        goals.demand(actor.union(), planned(actor, id).id(), first);
    }

    private Goal planned(Actor actor, UUID id) {
        var goal = goals.get(actor.union(), id);
        mustPlan(actor, goal.plan());
        return goal;
    }

    private void mustPlan(Actor actor, PlanId id) {
        actor.must(KEEP_GOALS);
        var plan = plans.plan(actor, id);
        refuseIf(plan.closed(), PLAN_OVER, plan.title());
    }
}
