package io.zhijia.task;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/** Where a task stands, with the facts that are true only there. */
sealed interface TaskState {

    /** Being worked on (办理中). */
    record Open() implements TaskState {}

    /** Finished (已办结), with what came of it. */
    record Finished(Outcome outcome, MemberId by) implements TaskState {}

    /** Given up (已取消), and why. */
    record Cancelled(String reason, MemberId by, LocalDate on) implements TaskState {}
}
