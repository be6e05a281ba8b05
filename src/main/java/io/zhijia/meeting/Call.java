package io.zhijia.meeting;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Which meeting, when and where: what its notice says. */
record Call(MeetingType type, String title, LocalDateTime at, String venue) {

    String moment() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at);
    }
}
