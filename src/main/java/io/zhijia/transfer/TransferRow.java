package io.zhijia.transfer;

import static java.util.Objects.requireNonNull;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.transfer.Transfer.Other;
import io.zhijia.transfer.Transfer.Side;
import io.zhijia.transfer.Transfer.Stated;
import io.zhijia.transfer.TransferState.Asked;
import io.zhijia.transfer.TransferState.Completed;
import io.zhijia.transfer.TransferState.Refused;
import io.zhijia.transfer.TransferState.Released;
import io.zhijia.transfer.TransferState.Withdrawn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of transfer.transfer; the columns of other states are null. */
record TransferRow(
        UUID unionId,
        UUID id,
        String side,
        @Nullable UUID member,
        String name,
        @Nullable LocalDate born,
        String number,
        @Nullable UUID otherUnion,
        String otherName,
        LocalDate openedOn,
        boolean openedHere,
        String reason,
        String state,
        @Nullable LocalDate until,
        @Nullable LocalDate leavesOn,
        @Nullable LocalDate endedOn,
        String answer,
        UUID actedBy,
        int version) {

    static TransferRow of(Transfer t) {
        return switch (t.state()) {
            case Asked(var until) -> of(t, "ASKED", until, null, null, "");
            case Released(var leaves, var until) -> of(t, "RELEASED", until, leaves, null, "");
            case Completed(var on) -> of(t, "COMPLETED", null, on, on, "");
            case Refused(var why, var on) -> of(t, "REFUSED", null, null, on, why);
            case Withdrawn(var on) -> of(t, "WITHDRAWN", null, null, on, "");
        };
    }

    private static TransferRow of(
            Transfer t,
            String state,
            @Nullable LocalDate until,
            @Nullable LocalDate leaves,
            @Nullable LocalDate ended,
            String answer) {
        var member = t.member();
        var other = t.other().union();
        return new TransferRow(
                t.union().value(),
                t.id().value(),
                t.side().name(),
                member == null ? null : member.value(),
                t.stated().name(),
                t.stated().born(),
                t.stated().number(),
                other == null ? null : other.value(),
                t.other().name(),
                t.openedOn(),
                t.openedHere(),
                t.reason(),
                state,
                until,
                leaves,
                ended,
                answer,
                t.by().value(),
                t.version());
    }

    Transfer toTransfer() {
        return new Transfer(
                new UnionId(unionId),
                new TransferId(id),
                Side.valueOf(side),
                member == null ? null : new MemberId(member),
                new Stated(name, born, number),
                new Other(otherUnion == null ? null : new UnionId(otherUnion), otherName),
                openedOn,
                openedHere,
                reason,
                toState(),
                new MemberId(actedBy),
                version);
    }

    private TransferState toState() {
        return switch (state) {
            case "ASKED" -> new Asked(requireNonNull(until));
            case "RELEASED" -> new Released(requireNonNull(leavesOn), requireNonNull(until));
            case "COMPLETED" -> new Completed(requireNonNull(leavesOn));
            case "REFUSED" -> new Refused(answer, requireNonNull(endedOn));
            case "WITHDRAWN" -> new Withdrawn(requireNonNull(endedOn));
            default -> throw new IllegalStateException("Unknown state of a transfer: " + state);
        };
    }
}
