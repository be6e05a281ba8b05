package io.zhijia.meeting;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A meeting was held and its minutes closed: it goes on record and moves its plan item on. */
public record MeetingFiled(
        UnionId union,
        MeetingId meeting,
        @Nullable PlanItemId planItem,
        WorkArea area,
        RecordKind kind,
        String what,
        LocalDate on,
        String venue,
        Set<MemberId> participants,
        String result,
        List<Evidence> evidence)
        implements Recordable {

    @Override
    public String source() {
        return "meeting/" + meeting + "/filed";
    }

    @Override
    public int persons() {
        return participants.size();
    }

    @Override
    public String countedBy() {
        return participants.isEmpty() ? "" : "签到表";
    }

    /** The minutes. */
    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/meetings/" + meeting;
    }
}
