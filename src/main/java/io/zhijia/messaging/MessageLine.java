package io.zhijia.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A message as one line of somebody's inbox. */
record MessageLine(MessageId id, String word, List<String> facts, String path, Instant toldAt, boolean read) {

    Object[] gaps() {
        return facts.toArray();
    }

    LocalDate on(ZoneId zone) {
        return LocalDate.ofInstant(toldAt, zone);
    }
}
