package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing about proposals that somebody should do, before a case is given to anybody: read straight from SQL.
 *
 * @param id of the proposal, or of the call
 * @param delegation of the author; null if none, and for calls
 * @param standing null for calls
 * @param rule of the clock that runs; null where none does
 * @param closes last day of the call; null if it stays open
 * @param isForAll whether everybody may propose, for calls
 */
record WaitingRow(
        What what,
        UUID id,
        String title,
        @Nullable UUID delegation,
        @Nullable Standing standing,
        @Nullable ClockRule rule,
        @Nullable LocalDate closes,
        boolean isForAll) {

    /** In the order in which they are shown. */
    enum What {
        SECOND,
        JOIN,
        DRAFT,
        HEAD,
        SCREEN,
        DISPUTE,
        CALL,
        /** For heads whose delegation has proposed nothing yet. */
        SILENT;

        String word() {
            return "proposal.waiting." + name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isCall() {
        return what == What.CALL || what == What.SILENT;
    }

    String path() {
        return isCall() ? "/proposals/calls/" + id : "/proposals/" + id;
    }
}
