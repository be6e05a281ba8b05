package io.zhijia.meeting;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskGlance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A meeting as one person looks at it on one day. */
record MeetingView(
        Meeting meeting,
        Actor actor,
        List<Attendee> attendees,
        List<CareReport> reports,
        List<Decision> decisions,
        List<TaskGlance> tasks,
        Map<MemberId, String> names,
        LocalDate today) {

    String path() {
        return "/meetings/" + meeting.id();
    }

    String state() {
        return "meeting.state."
                + switch (meeting.state()) {
                    case MeetingState.Planned planned -> "PLANNED";
                    case MeetingState.Noticed noticed -> "NOTICED";
                    case MeetingState.Held held -> "HELD";
                    case MeetingState.Filed filed -> "FILED";
                    case MeetingState.Cancelled cancelled -> "CANCELLED";
                };
    }

    boolean mayKeep() {
        return MeetingAccess.mayKeep(actor);
    }

    String name(MemberId member) {
        return names.getOrDefault(member, "");
    }

    /** 应到. */
    int entitled() {
        return attendees.size();
    }

    /** 实到. */
    long present() {
        return attendees.stream()
                .filter(attendee -> attendee.presence().isThere())
                .count();
    }

    /** 迟到, counted among those who were there. */
    long late() {
        return attendees.stream()
                .filter(attendee -> attendee.presence() == Presence.LATE)
                .count();
    }

    Optional<Attendee> me() {
        return attendees.stream()
                .filter(attendee -> attendee.member().equals(actor.member()))
                .findFirst();
    }

    boolean asksGroups() {
        return meeting.call().type().asksGroups();
    }

    /** Only those this person may read. */
    List<CareReport> readable() {
        return reports.stream()
                .filter(report ->
                        MeetingAccess.mayReadOf(actor, report.group().id().value()))
                .toList();
    }

    boolean maySpeakFor(CareReport report) {
        return (meeting.isAhead() || meeting.isHeld())
                && MeetingAccess.maySpeakFor(actor, report.group().id().value());
    }

    long silentGroups() {
        return reports.stream().filter(CareReport::isSilent).count();
    }

    List<Decision> under(AgendaItem item) {
        return decisions.stream()
                .filter(decision -> decision.item() == item.number())
                .toList();
    }

    /** Those of this presence, by name. */
    String named(Presence... presences) {
        return attendees.stream()
                .filter(attendee -> List.of(presences).contains(attendee.presence()))
                .map(attendee -> name(attendee.member()))
                .collect(joining("、"));
    }

    Optional<TaskGlance> taskOf(Decision decision) {
        return tasks.stream().filter(task -> task.id().equals(decision.task())).findFirst();
    }
}
