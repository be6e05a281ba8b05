package io.zhijia.unionbuilding;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unionbuilding.BuildingRefusal.FOUNDED_STAYS;
import static io.zhijia.unionbuilding.BuildingRefusal.IN_THE_FUTURE;
import static io.zhijia.unionbuilding.BuildingRefusal.NOTHING_TO_TAKE_BACK;
import static io.zhijia.unionbuilding.BuildingRefusal.NOT_BEFORE;
import static io.zhijia.unionbuilding.BuildingRefusal.NOT_ITS_TURN;
import static io.zhijia.unionbuilding.BuildingRefusal.REASON_MISSING;
import static io.zhijia.unionbuilding.BuildingRefusal.REPLY_MISSING;

import io.zhijia.orgtree.NodeId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.unionbuilding.Standing.Approved;
import io.zhijia.unionbuilding.Standing.Contacted;
import io.zhijia.unionbuilding.Standing.Dropped;
import io.zhijia.unionbuilding.Standing.Founded;
import io.zhijia.unionbuilding.Standing.Listed;
import io.zhijia.unionbuilding.Standing.Preparing;
import java.time.LocalDate;

/** A unit in which a union is to be founded, and how far that has come: one step after the other. */
record Target(UnionId union, TargetId id, Unit unit, Form form, Standing standing, int version) {

    static Target listed(UnionId union, Unit unit, Form form) {
        return new Target(union, TargetId.next(), unit, form, new Listed(), 0);
    }

    Target described(Unit as, Form how) {
        return new Target(union, id, as, how, standing, version);
    }

    Target contacted(LocalDate on, LocalDate today) {
        return next(Stage.LISTED, on, today, new Contacted(on));
    }

    Target preparing(LocalDate on, LocalDate today) {
        return next(Stage.CONTACTED, on, today, new Preparing(on));
    }

    /** By the union one level up, as every founding needs (工会法第十二条). */
    Target approved(LocalDate on, String number, LocalDate today) {
        refuseIf(number.isEmpty(), REPLY_MISSING);
        return next(Stage.PREPARING, on, today, new Approved(on, number));
    }

    Target founded(LocalDate on, int members, NodeId body, LocalDate today) {
        return next(Stage.APPROVED, on, today, new Founded(on, standing.note(), members, body));
    }

    /** What was said about the founding was wrong. */
    Target corrected(LocalDate on, int members, LocalDate today) {
        refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
        if (standing instanceof Founded founded) {
            return standingAt(new Founded(on, founded.number(), members, founded.body()));
        }
        throw new Refusal(NOT_ITS_TURN);
    }

    /** One step back; what is founded is closed in the tree and never taken back. */
    Target back(LocalDate on, String reason, LocalDate today) {
        refuseIf(reason.isEmpty(), REASON_MISSING);
        refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
        return standingAt(
                switch (standing) {
                    case Listed listed -> throw new Refusal(NOTHING_TO_TAKE_BACK);
                    case Contacted contacted -> new Listed();
                    case Preparing preparing -> new Contacted(on);
                    case Approved approved -> new Preparing(on);
                    case Founded founded -> throw new Refusal(FOUNDED_STAYS);
                    case Dropped dropped -> new Listed();
                });
    }

    Target dropped(LocalDate on, String reason, LocalDate today) {
        refuseIf(reason.isEmpty(), REASON_MISSING);
        refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
        refuseIf(standing instanceof Founded, FOUNDED_STAYS);
        return standingAt(new Dropped(on, reason));
    }

    /** So long after it began a unit should have a union. */
    boolean isLate(LocalDate today, int months) {
        var began = unit.founded();
        return standing.isOpen()
                && months > 0
                && began != null
                && !began.plusMonths(months).isAfter(today);
    }

    private Target next(Stage after, LocalDate on, LocalDate today, Standing now) {
        refuseIf(standing.stage() != after, NOT_ITS_TURN);
        refuseIf(on.isAfter(today), IN_THE_FUTURE, on);
        var since = standing.since();
        refuseIf(since != null && on.isBefore(since), NOT_BEFORE, String.valueOf(since));
        return standingAt(now);
    }

    private Target standingAt(Standing now) {
        return new Target(union, id, unit, form, now, version);
    }
}
