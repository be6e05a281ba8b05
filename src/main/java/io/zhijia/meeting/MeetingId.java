package io.zhijia.meeting;

import java.util.UUID;

/** A meeting; other modules may hold one. */
public record MeetingId(UUID value) {

    static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
