package io.zhijia.congress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of papers of a term.
 *
 * @param number of the sitting
 * @param versions how many drafts there are
 * @param file the latest of them
 * @param given when the delegates were given one; null until they were
 * @param read how many of them said they read it
 * @param passed null while nobody voted
 */
record PaperLine(
        UUID sitting,
        int number,
        LocalDate day,
        int item,
        String title,
        PaperKind kind,
        String author,
        Handling handling,
        int versions,
        UUID file,
        @Nullable LocalDate given,
        int read,
        @Nullable Boolean passed,
        @Nullable Integer inFavor,
        @Nullable Integer against,
        @Nullable Integer abstained) {

    /** A paper somebody has still to read, until the day of the sitting. */
    record Unread(UUID sitting, int item, String title, LocalDate day) {

        String path() {
            return of(sitting, item);
        }
    }

    String path() {
        return of(sitting, item);
    }

    private static String of(UUID sitting, int item) {
        return "/congress/sittings/" + sitting + "/hall/items/" + item + "/paper";
    }

    /** Message key of what came of it. */
    String result() {
        if (passed == null) {
            return "congress.register.unvoted";
        }
        return passed ? "congress.vote.passed" : "congress.vote.failed";
    }
}
