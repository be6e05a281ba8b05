package io.zhijia.ballot;

import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a vote was announced: it goes on record, with numbers only.
 *
 * @param persons how many took a pass
 */
public record BallotAnnounced(UnionId union, BallotId ballot, String what, LocalDate on, int persons, String result)
        implements Recordable {

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public String source() {
        return "ballot/ballot/" + ballot + "/announced";
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.WORK;
    }

    @Override
    public String countedBy() {
        return "领票记录";
    }

    @Override
    public String place() {
        return "/ballots/" + ballot;
    }

    /** Minutes and the published file. */
    @Override
    public boolean provenThere() {
        return true;
    }
}
