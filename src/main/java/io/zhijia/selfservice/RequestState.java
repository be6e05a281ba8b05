package io.zhijia.selfservice;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Where a request stands, with the facts that are true only there. */
sealed interface RequestState {

    /** Nobody has answered yet (待确认). */
    record Waiting() implements RequestState {}

    /** Register and file say so now (已更正). */
    record Accepted(MemberId by, LocalDate on) implements RequestState {}

    /** It stays as it was (未采纳). */
    record Declined(MemberId by, LocalDate on, String reason) implements RequestState {}

    /** Taken back by the person (已撤回). */
    record Withdrawn(LocalDate on) implements RequestState {}

    /** Message key of its name. */
    default String word() {
        return "selfservice.state."
                + switch (this) {
                    case Waiting() -> "WAITING";
                    case Accepted accepted -> "ACCEPTED";
                    case Declined declined -> "DECLINED";
                    case Withdrawn withdrawn -> "WITHDRAWN";
                };
    }
}
