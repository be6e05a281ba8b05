package io.zhijia.task;

import io.zhijia.identity.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One line of a task's history.
 *
 * @param word last part of a message key under {@code task.history.}
 * @param detail the step, the reason, the new owner; empty if the word says it all
 */
record HistoryLine(Instant at, MemberId by, String word, String detail) {

    String moment(ZoneId zone) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at.atZone(zone));
    }
}
