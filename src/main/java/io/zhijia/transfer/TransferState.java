package io.zhijia.transfer;

import java.time.LocalDate;

/** Where a case stands, with the facts that are true only there. */
sealed interface TransferState {

    /** The gaining union asks, the losing one has not answered (待转出工会答复). */
    record Asked(LocalDate until) implements TransferState {}

    /** The losing union agrees: from that day on no member there; the gaining one has not received yet (待接收). */
    record Released(LocalDate leaves, LocalDate until) implements TransferState {}

    /** Received; the membership passed on that day (已接转). */
    record Completed(LocalDate on) implements TransferState {}

    /** One of the two says no (未同意). */
    record Refused(String reason, LocalDate on) implements TransferState {}

    /** Taken back by the union that began it (已撤回). */
    record Withdrawn(LocalDate on) implements TransferState {}

    /** Message key of its name. */
    default String word() {
        return "transfer.state."
                + switch (this) {
                    case Asked asked -> "ASKED";
                    case Released released -> "RELEASED";
                    case Completed completed -> "COMPLETED";
                    case Refused refused -> "REFUSED";
                    case Withdrawn withdrawn -> "WITHDRAWN";
                };
    }
}
