package io.zhijia.twoperson;

import io.zhijia.identity.MemberId;
import java.time.Instant;

/** Where a request stands, with the facts that are true only there. */
sealed interface RequestState {
    /** Waits for a second person (待复核). */
    record Asked() implements RequestState {}

    /** The step may be taken (已同意). */
    record Approved(MemberId by, Instant at) implements RequestState {}

    /** It may not (不同意). */
    record Refused(MemberId by, Instant at, String remark) implements RequestState {}

    /** It was taken, and may not be taken again (已办理). */
    record Used(MemberId by, Instant at, Instant usedAt) implements RequestState {}
}
