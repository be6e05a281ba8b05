package io.zhijia.planning;

import static java.util.Objects.requireNonNull;

import io.zhijia.planning.RevisionState.Open;
import io.zhijia.planning.RevisionState.Settled;
import io.zhijia.planning.RevisionState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of planning.revision; the columns of other states are null. */
record RevisionRow(
        UUID unionId,
        UUID id,
        UUID plan,
        int number,
        String why,
        LocalDate begunOn,
        String state,
        @Nullable String meeting,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate goneOn,
        int version) {

    static RevisionRow of(Revision revision) {
        return switch (revision.state()) {
            case Open() -> of(revision, "OPEN", null, null, null);
            case Settled(var meeting, var on) -> of(revision, "SETTLED", meeting, on, null);
            case Withdrawn(var on) -> of(revision, "WITHDRAWN", null, null, on);
        };
    }

    private static RevisionRow of(
            Revision r,
            String state,
            @Nullable String meeting,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate goneOn) {
        return new RevisionRow(
                r.union().value(),
                r.id().value(),
                r.plan().value(),
                r.number(),
                r.why(),
                r.begun(),
                state,
                meeting,
                decidedOn,
                goneOn,
                r.version());
    }

    Revision toRevision() {
        return new Revision(
                new UnionId(unionId), new RevisionId(id), new PlanId(plan), number, why, begunOn, toState(), version);
    }

    private RevisionState toState() {
        return switch (state) {
            case "OPEN" -> new Open();
            case "SETTLED" -> new Settled(requireNonNull(meeting), requireNonNull(decidedOn));
            case "WITHDRAWN" -> new Withdrawn(requireNonNull(goneOn));
            default -> throw new IllegalStateException("Unknown state of a revision: " + state);
        };
    }
}
