package io.zhijia.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was sent, as it is read by others than the proposers.
 *
 * @param planned when it is to be carried out; null where nobody said
 * @param on the day it was opened to everybody; null while only the committee may read it
 */
record Published(
        ProposalId of,
        String text,
        Outcome outcome,
        @Nullable LocalDate planned,
        @Nullable LocalDate on) {}
