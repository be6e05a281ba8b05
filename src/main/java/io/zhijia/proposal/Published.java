package io.zhijia.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was sent, as it is read by others than the proposers.
 *
 * @param round 1, or 2 where it was handled again
 * @param planned when it is to be carried out; null where nobody said
 * @param on the day it was opened to everybody; null while only the committee may read it
 */
record Published(
        ProposalId of,
        int round,
        String text,
        Outcome outcome,
        @Nullable LocalDate planned,
        @Nullable LocalDate on) {}
