package io.zhijia.proposalexchange;

import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Unions met to tell each other of their proposals: it goes on record. */
public record ExchangeMet(
        UnionId union, UUID meeting, LocalDate on, String venue, String with, int persons, String result)
        implements Recordable {

    @Override
    public String source() {
        return "proposalexchange/meeting/" + meeting;
    }

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.FORUM;
    }

    @Override
    public String what() {
        return "提案交流会：" + with;
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/proposals/exchange/meetings";
    }
}
