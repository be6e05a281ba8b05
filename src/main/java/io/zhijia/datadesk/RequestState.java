package io.zhijia.datadesk;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Where a request stands. */
sealed interface RequestState {

    /** To be answered (待答复). */
    record Open() implements RequestState {}

    /** Done as asked, and how (已办理). */
    record Answered(MemberId by, LocalDate on, String answer) implements RequestState {}

    /** Not done, and why (不予办理). */
    record Refused(MemberId by, LocalDate on, String reason) implements RequestState {}

    /** Taken back by whoever asked (已撤回). */
    record Withdrawn(LocalDate on) implements RequestState {}

    /** Message key of its name. */
    default String word() {
        return "datadesk.state."
                + switch (this) {
                    case Open() -> "OPEN";
                    case Answered answered -> "ANSWERED";
                    case Refused refused -> "REFUSED";
                    case Withdrawn withdrawn -> "WITHDRAWN";
                };
    }

    /** What the person was told; empty where nothing was. */
    default String told() {
        return switch (this) {
            case Answered answered -> answered.answer();
            case Refused refused -> refused.reason();
            case Open open -> "";
            case Withdrawn withdrawn -> "";
        };
    }
}
