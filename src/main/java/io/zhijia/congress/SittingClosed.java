package io.zhijia.congress;

import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of the congress was closed: it goes on record and moves its plan item on.
 *
 * @param sitting which one
 * @param kind a sitting of the staff's assembly, or a meeting of the union's members
 * @param present 实到
 * @param participants those of them known by name
 */
public record SittingClosed(
        UnionId union,
        UUID sitting,
        RecordKind kind,
        @Nullable PlanItemId planItem,
        WorkArea area,
        String what,
        LocalDate on,
        String venue,
        int present,
        Set<MemberId> participants,
        String result)
        implements Recordable {

    /** One written down before members' meetings were told apart has no kind. */
    public SittingClosed {
        kind = Objects.requireNonNullElse(kind, RecordKind.CONGRESS_SITTING);
    }

    @Override
    public String source() {
        return "congress/sitting/" + sitting + "/closed";
    }

    @Override
    public int persons() {
        return present;
    }

    @Override
    public String countedBy() {
        return "签到表";
    }

    @Override
    public String place() {
        return "/congress/sittings/" + sitting;
    }

    /** Agenda, votes and resolutions. */
    @Override
    public boolean provenThere() {
        return true;
    }
}
