package io.zhijia.union;

import io.zhijia.identity.HoldingId;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of who holds what.
 *
 * @param where name of the group for its leader, else empty
 */
public record OfficeLine(
        HoldingId id,
        MemberId member,
        String name,
        Office office,
        String where,
        List<WorkArea> areas,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String decision) {

    /** Whether its last day is still to come, or not set. */
    boolean isOpen(LocalDate today) {
        return until == null || !until.isBefore(today);
    }

    public String days() {
        return until == null ? from + " –" : from + " – " + until;
    }
}
