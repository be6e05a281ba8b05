package io.zhijia.review;

import java.time.LocalDate;

/** Where a summary stands, with the facts that are true only there. */
sealed interface SummaryState {

    /** Being written (起草). */
    record Draft() implements SummaryState {}

    /** Before the committee (提交委员会) since that day. */
    record BeforeCommittee(LocalDate since) implements SummaryState {}

    /** Adopted and filed (归档) on that day. */
    record Filed(LocalDate on) implements SummaryState {}
}
