package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.DONE_STAYS;
import static io.zhijia.planning.PlanRefusal.NEEDS_A_REVISION;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanItemState.Fulfilled;
import io.zhijia.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * Keeps what people change about items: at once or, where it changes what a plan in force says, with the plan's open
 * revision (PLN-03). What a plan says is which items there are, their names and the days they may lie in; who sees to
 * them, where and at what hour is everyday work.
 */
@Component
class Amendments {

    private final Revisions revisions;
    private final ItemBook book;

    Amendments(Revisions revisions, ItemBook book) {
        this.revisions = revisions;
        this.book = book;
    }

    /** Whether it waits for the revision. */
    boolean add(Actor actor, Plan plan, PlanItem item, String reason) {
        if (!plan.isInForce()) {
            book.add(actor, item);
            return false;
        }
        var revision = openOf(plan);
        revisions.propose(plan.union(), revision.id(), RevisedItem.added(item, revision.reason(reason)), item);
        return true;
    }

    /** Whether part of it waits for the revision; the rest is done. */
    boolean change(Actor actor, Plan plan, PlanItem before, PlanItem after, String reason) {
        if (!plan.isInForce() || !alters(before, after)) {
            book.change(actor.member(), before, after, reason);
            return false;
        }
        refuseIf(before.state() instanceof Fulfilled, DONE_STAYS, before.title());
        var revision = openOf(plan);
        book.change(actor.member(), before, before.takingEverydayPartOf(after), "");
        var change = RevisedItem.changed(before, after, revision.reason(reason));
        revisions.propose(plan.union(), revision.id(), change, after);
        return true;
    }

    private boolean alters(PlanItem before, PlanItem after) {
        return before.isCancelled() != after.isCancelled()
                || !before.title().equals(after.title())
                || (!before.days().spansLike(after.days()) && !isAllowed(after));
    }

    private boolean isAllowed(PlanItem after) {
        return revisions
                .version(after.union(), after.id())
                .filter(version -> version.allows(after.days()))
                .isPresent();
    }

    private Revision openOf(Plan plan) {
        return revisions.open(plan.union(), plan.id()).orElseThrow(() -> new Refusal(NEEDS_A_REVISION, plan.title()));
    }
}
