package io.zhijia.goal;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanCompanion;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanNote;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Goals come and go with their plan, and say on its page what falls short. */
@Component
@Order(1)
class GoalsOfPlans implements PlanCompanion {

    private final Goals goals;
    private final GoalViews views;

    GoalsOfPlans(Goals goals, GoalViews views) {
        this.goals = goals;
        this.views = views;
    }

    @Override
    public void accepted(Actor actor, PlanId plan, PlanDraft draft) {
        int place = 0;
        for (var goal : draft.goals()) {
            goals.save(Goal.promised(actor.union(), plan, goal.text(), Goal.Kind.of(goal.kind())), place++);
        }
    }

    @Override
    public void removed(Actor actor, PlanId plan) {
        goals.removeAll(actor.union(), plan);
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanId plan) {
        var all = views.overview(actor, plan);
        var path = "/plan/" + plan + "/goals";
        return all.readings().isEmpty()
                ? List.of(PlanNote.of("goal.goals", path, false, "goal.none"))
                : List.of(PlanNote.of(
                        "goal.goals",
                        path,
                        all.lacking() + all.unset() > 0,
                        "goal.note",
                        all.readings().size(),
                        all.lacking(),
                        all.unset()));
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanItemId item) {
        return views.servedBy(actor, item).stream()
                .map(goal -> PlanNote.of("goal.goal", "/plan/goals/" + goal.id(), false, "goal.item", goal.text()))
                .toList();
    }
}
