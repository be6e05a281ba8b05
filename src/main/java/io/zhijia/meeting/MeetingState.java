package io.zhijia.meeting;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Where a meeting stands, with the facts that are true only there. */
sealed interface MeetingState {

    /** Being prepared (筹备中). */
    record Planned() implements MeetingState {}

    /** Those invited have been told (已通知). */
    record Noticed(LocalDate on) implements MeetingState {}

    /** It took place (已召开); the minutes are being written. */
    record Held(LocalDate on) implements MeetingState {}

    /** Minutes closed and on record (已归档). */
    record Filed(LocalDate heldOn, MemberId by, LocalDate on) implements MeetingState {}

    /** Not held (已取消), and why. */
    record Cancelled(String reason, MemberId by, LocalDate on) implements MeetingState {}
}
