package io.zhijia.membercase;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Where a case stands, with the facts that are true only there. */
sealed interface CaseState {

    /** Not decided yet (办理中). */
    record Open() implements CaseState {}

    /**
     * The committee has approved (已批准); the register says so from that day on.
     *
     * @param decision at which meeting, or by which paper
     */
    record Approved(MemberId by, LocalDate on, String decision) implements CaseState {}

    /** The committee has refused (未批准). */
    record Refused(MemberId by, LocalDate on, String reason) implements CaseState {}

    /** Taken back (已撤回). */
    record Withdrawn(MemberId by, LocalDate on) implements CaseState {}

    /** Message key of its name. */
    default String word() {
        return "membercase.state."
                + switch (this) {
                    case Open() -> "OPEN";
                    case Approved approved -> "APPROVED";
                    case Refused refused -> "REFUSED";
                    case Withdrawn withdrawn -> "WITHDRAWN";
                };
    }
}
