package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NOTHING_TICKED;
import static io.zhijia.planning.PlanRefusal.PLAN_CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One change to many items at once: all of them or, if one cannot be changed, none. */
@Service
@Transactional
class BulkSteps {

    private final Plans plans;
    private final PlanItems items;
    private final Amendments amendments;
    private final Clock clock;

    BulkSteps(Plans plans, PlanItems items, Amendments amendments, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.amendments = amendments;
        this.clock = clock;
    }

    int handOver(Actor actor, Collection<PlanItemId> ticked, MemberId to) {
        return change(
                actor,
                ticked,
                "",
                item -> edited(item, item.matter(), item.days(), item.charge().handedTo(to)));
    }

    int file(Actor actor, Collection<PlanItemId> ticked, WorkArea area) {
        return change(
                actor, ticked, "", item -> edited(item, item.matter().filedUnder(area), item.days(), item.charge()));
    }

    int move(Actor actor, Collection<PlanItemId> ticked, YearMonth month) {
        return change(
                actor,
                ticked,
                "",
                item -> edited(item, item.matter(), item.days().movedTo(month), item.charge()));
    }

    int cancel(Actor actor, Collection<PlanItemId> ticked, String reason) {
        return change(actor, ticked, reason, item -> item.cancelled(reason, LocalDate.now(clock)));
    }

    private PlanItem edited(PlanItem item, Matter matter, Days days, Charge charge) {
        return item.edited(plans.get(item.union(), item.plan()), matter, days, charge);
    }

    /** How many were changed; items that were so already are not counted. */
    private int change(Actor actor, Collection<PlanItemId> ticked, String note, UnaryOperator<PlanItem> step) {
        Planners.mustPlan(actor);
        refuseIf(ticked.isEmpty(), NOTHING_TICKED);
        int changed = 0;
        for (var item : items.all(actor.union(), ticked)) {
            var after = step.apply(item);
            var plan = plans.get(actor.union(), item.plan());
            refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
            amendments.change(actor, plan, item, after, note);
            changed += after.equals(item) ? 0 : 1;
        }
        return changed;
    }
}
