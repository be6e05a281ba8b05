package io.zhijia.meeting;

import static java.util.Objects.requireNonNull;

import io.zhijia.identity.MemberId;
import io.zhijia.meeting.MeetingState.Cancelled;
import io.zhijia.meeting.MeetingState.Filed;
import io.zhijia.meeting.MeetingState.Held;
import io.zhijia.meeting.MeetingState.Noticed;
import io.zhijia.meeting.MeetingState.Planned;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of meeting.meeting; the columns of other states are null. */
record MeetingRow(
        UUID unionId,
        UUID id,
        @Nullable UUID planItem,
        String area,
        String type,
        String title,
        LocalDateTime at,
        String venue,
        String state,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate heldOn,
        @Nullable UUID endedBy,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        int version) {

    /** What a state adds to the row. */
    private record Facts(
            String state,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate heldOn,
            @Nullable MemberId by,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    static MeetingRow of(Meeting meeting) {
        return of(
                meeting,
                switch (meeting.state()) {
                    case Planned() -> new Facts("PLANNED", null, null, null, null, null);
                    case Noticed(var on) -> new Facts("NOTICED", on, null, null, null, null);
                    case Held(var on) -> new Facts("HELD", null, on, null, null, null);
                    case Filed(var heldOn, var by, var on) -> new Facts("FILED", null, heldOn, by, on, null);
                    case Cancelled(var reason, var by, var on) -> new Facts("CANCELLED", null, null, by, on, reason);
                });
    }

    private static MeetingRow of(Meeting meeting, Facts facts) {
        var item = meeting.planItem();
        var by = facts.by();
        return new MeetingRow(
                meeting.union().value(),
                meeting.id().value(),
                item == null ? null : item.value(),
                meeting.area().name(),
                meeting.call().type().name(),
                meeting.call().title(),
                meeting.call().at(),
                meeting.call().venue(),
                facts.state(),
                facts.noticedOn(),
                facts.heldOn(),
                by == null ? null : by.value(),
                facts.on(),
                facts.reason(),
                meeting.version());
    }

    Meeting toMeeting(List<AgendaItem> agenda) {
        return new Meeting(
                new UnionId(unionId),
                new MeetingId(id),
                planItem == null ? null : new PlanItemId(planItem),
                WorkArea.valueOf(area),
                new Call(MeetingType.valueOf(type), title, at, venue),
                agenda,
                toState(),
                version);
    }

    private MeetingState toState() {
        return switch (state) {
            case "PLANNED" -> new Planned();
            case "NOTICED" -> new Noticed(requireNonNull(noticedOn));
            case "HELD" -> new Held(requireNonNull(heldOn));
            case "FILED" ->
                new Filed(requireNonNull(heldOn), new MemberId(requireNonNull(endedBy)), requireNonNull(endedOn));
            case "CANCELLED" ->
                new Cancelled(requireNonNull(reason), new MemberId(requireNonNull(endedBy)), requireNonNull(endedOn));
            default -> throw new IllegalStateException("Unknown state of a meeting: " + state);
        };
    }
}
