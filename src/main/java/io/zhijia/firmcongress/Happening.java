package io.zhijia.firmcongress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The congress of a firm met, or the staff were told or asked something.
 *
 * @param subject of what; null for a session
 */
record Happening(UUID id, Kind kind, LocalDate on, @Nullable Subject subject, String note) {

    /** What happened. */
    enum Kind {
        /** 召开职代会 */
        SESSION,
        /** 向职工通报 */
        INFORMED,
        /** 征求职工意见 */
        CONSULTED;

        /** Message key of its name. */
        String word() {
            return "firmcongress.kind." + name();
        }
    }

    /** The same was entered before. */
    boolean repeats(Happening other) {
        return equals(new Happening(id, other.kind, other.on, other.subject, other.note));
    }

    static Happening session(LocalDate on, String note) {
        return new Happening(UUID.randomUUID(), Kind.SESSION, on, null, note);
    }

    static Happening about(Kind kind, LocalDate on, Subject subject, String note) {
        return new Happening(UUID.randomUUID(), kind, on, subject, note);
    }
}
