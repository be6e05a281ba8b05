package io.zhijia.task;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Where a step stands, with the facts that are true only there. */
sealed interface StepState {

    /** Still to be done (未做). */
    record Todo() implements StepState {}

    /** Ticked (已做). */
    record Done(MemberId by, LocalDate on) implements StepState {}

    /** Not needed this time (不需要), and why. */
    record Skipped(String reason, MemberId by, LocalDate on) implements StepState {}
}
