package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.DECIDED_IN_THE_FUTURE;
import static io.zhijia.planning.PlanRefusal.DECIDED_TOO_EARLY;
import static io.zhijia.planning.PlanRefusal.NOTHING_REVISED;
import static io.zhijia.planning.PlanRefusal.NOT_IN_FORCE;
import static io.zhijia.planning.PlanRefusal.REVISION_OVER;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.planning.RevisionState.Open;
import io.zhijia.planning.RevisionState.Settled;
import io.zhijia.planning.RevisionState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/**
 * One round of changes to a plan in force (PLN-03): begun, filled with changes, and settled by a meeting all at once.
 *
 * @param number counts the settled ones of a plan, from 1; that of a withdrawn one is given again
 * @param why what made it necessary
 */
record Revision(
        UnionId union,
        RevisionId id,
        PlanId plan,
        int number,
        String why,
        LocalDate begun,
        RevisionState state,
        int version) {

    static Revision begun(Plan plan, RevisionId id, int number, String why, LocalDate today) {
        refuseIf(!plan.isInForce(), NOT_IN_FORCE, plan.title());
        return new Revision(plan.union(), id, plan.id(), number, why, today, new Open(), 0);
    }

    /**
     * A meeting has adopted it.
     *
     * @param since from when the version before it held
     */
    Revision settled(Settled by, List<RevisedItem> changes, LocalDate since, LocalDate today) {
        refuseUnlessOpen();
        refuseIf(changes.isEmpty(), NOTHING_REVISED);
        refuseIf(by.on().isAfter(today), DECIDED_IN_THE_FUTURE, by.on());
        refuseIf(by.on().isBefore(since), DECIDED_TOO_EARLY, by.on(), since);
        return in(by);
    }

    /** What was said about one change; where nobody said anything, why there is a revision at all. */
    String reason(String given) {
        return given.isEmpty() ? why : given;
    }

    Revision withdrawn(LocalDate today) {
        refuseUnlessOpen();
        return in(new Withdrawn(today));
    }

    void refuseUnlessOpen() {
        refuseIf(!isOpen(), REVISION_OVER, number);
    }

    boolean isOpen() {
        return state instanceof Open;
    }

    private Revision in(RevisionState next) {
        return new Revision(union, id, plan, number, why, begun, next, version);
    }
}
