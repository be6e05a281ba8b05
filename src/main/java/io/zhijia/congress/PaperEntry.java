package io.zhijia.congress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of the paper of an item.
 *
 * @param author who drew it up; empty until somebody said
 * @param given the draft the delegates were given; null until they were
 */
record PaperEntry(
        int item, PaperKind kind, String author, @Nullable Given given) {

    /** A draft that was given out (分发). */
    record Given(int version, LocalDate on) {}

    /** Nothing has been said of it. */
    static PaperEntry of(int item) {
        return new PaperEntry(item, PaperKind.OTHER, "", null);
    }

    PaperEntry described(PaperKind what, String by) {
        return new PaperEntry(item, what, by, given);
    }

    PaperEntry givenOut(int version, LocalDate on) {
        return new PaperEntry(item, kind, author, new Given(version, on));
    }

    boolean isGivenOut(int version) {
        return given != null && given.version() == version;
    }
}
