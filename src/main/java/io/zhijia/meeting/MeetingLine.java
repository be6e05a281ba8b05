package io.zhijia.meeting;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A meeting as one line of a list. */
record MeetingLine(
        MeetingId id,
        MeetingType type,
        String title,
        LocalDateTime at,
        String venue,
        String state,
        int invited,
        int present) {

    String path() {
        return "/meetings/" + id;
    }

    String moment() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at);
    }

    String word() {
        return "meeting.state." + state;
    }
}
