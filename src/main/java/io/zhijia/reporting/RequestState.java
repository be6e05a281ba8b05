package io.zhijia.reporting;

import java.time.LocalDate;

/** Where a request stands, with the facts that are true only there. */
sealed interface RequestState {

    /** Nobody has answered yet (待答复). */
    record Open() implements RequestState {}

    /** Answered (已答复); what was promised is still to be seen. */
    record Answered(String answer, LocalDate on) implements RequestState {}

    /** Followed up (已落实): what came of the answer. */
    record Settled(String answer, LocalDate on, String outcome, LocalDate settledOn) implements RequestState {}
}
