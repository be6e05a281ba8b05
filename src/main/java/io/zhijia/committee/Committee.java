package io.zhijia.committee;

import static io.zhijia.committee.CommitteeRefusal.CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A standing body of the union.
 *
 * @param basis the rule or reply it was set up by; may be empty
 * @param closedOn its last day; null as long as it works
 */
record Committee(
        UnionId union,
        CommitteeId id,
        CommitteeKind kind,
        String name,
        String basis,
        @Nullable LocalDate closedOn,
        int version) {

    static Committee setUp(UnionId union, CommitteeKind kind, String name, String basis) {
        return new Committee(union, CommitteeId.next(), kind, name, basis, null, 0);
    }

    Committee closed(LocalDate lastDay) {
        refuseIf(closedOn != null, CLOSED, name);
        return new Committee(union, id, kind, name, basis, lastDay, version);
    }

    boolean isClosed() {
        return closedOn != null;
    }
}
