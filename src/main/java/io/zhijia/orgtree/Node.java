package io.zhijia.orgtree;

import static io.zhijia.orgtree.TreeRefusal.APPROVAL_MISSING;
import static io.zhijia.orgtree.TreeRefusal.CLOSED;
import static io.zhijia.orgtree.TreeRefusal.CLOSED_BEFORE_IT_OPENED;
import static io.zhijia.orgtree.TreeRefusal.NOT_ON_THAT_SIDE;
import static io.zhijia.orgtree.TreeRefusal.REPORT_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body above or below ours.
 *
 * @param approval number of the reply by which it was founded; empty where none is needed
 * @param closed its last day; null as long as it is open
 * @param report number of the report upward when it was closed; empty as long as it is open
 * @param linked the union of this installation that it is; null if it is not here
 */
record Node(
        UnionId union,
        NodeId id,
        NodeKind kind,
        boolean above,
        LocalDate opened,
        String approval,
        @Nullable LocalDate closed,
        String report,
        @Nullable UnionId linked) {

    static Node opened(UnionId union, NodeKind kind, boolean above, LocalDate opened, String approval) {
        refuseIf(!kind.fits(above), NOT_ON_THAT_SIDE);
        refuseIf(!above && kind.needsApproval() && approval.isEmpty(), APPROVAL_MISSING);
        return new Node(union, NodeId.next(), kind, above, opened, approval, null, "", null);
    }

    Node mustBeOpen() {
        refuseIf(closed != null, CLOSED, String.valueOf(closed));
        return this;
    }

    Node closed(LocalDate lastDay, String reported) {
        mustBeOpen();
        refuseIf(reported.isEmpty(), REPORT_MISSING);
        refuseIf(lastDay.isBefore(opened), CLOSED_BEFORE_IT_OPENED, opened);
        return new Node(union, id, kind, above, opened, approval, lastDay, reported, linked);
    }

    Node linkedTo(@Nullable UnionId other) {
        return new Node(union, id, kind, above, opened, approval, closed, report, other);
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && (closed == null || !day.isAfter(closed));
    }
}
