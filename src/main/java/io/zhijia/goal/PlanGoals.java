package io.zhijia.goal;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of a plan, for those who print it or start the next year from it. */
@Service
@Transactional(readOnly = true)
public class PlanGoals {

    private final Goals goals;

    PlanGoals(Goals goals) {
        this.goals = goals;
    }

    /** The same by their ids, for those who link something to them. */
    public List<PromisedGoal> promised(Actor actor, PlanId plan) {
        return goals.of(actor.union(), plan).stream()
                .map(goal -> new PromisedGoal(goal.id(), goal.plan(), goal.text()))
                .toList();
    }

    public List<PlanDraft.Goal> of(Actor actor, PlanId plan) {
        return goals.of(actor.union(), plan).stream()
                .map(goal -> new PlanDraft.Goal(goal.text(), goal.kind().code()))
                .toList();
    }
}
