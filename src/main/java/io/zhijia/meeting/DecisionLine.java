package io.zhijia.meeting;

import io.zhijia.task.TaskGlance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register.
 *
 * @param meeting it was taken at, called {@code title}
 * @param owner name of who sees to it; empty if there is nothing to do
 * @param task how that goes; null if there is nothing to do
 */
record DecisionLine(
        Decision decision,
        MeetingId meeting,
        String title,
        LocalDate on,
        String owner,
        @Nullable TaskGlance task) {

    boolean isOpen() {
        return task != null && task.open();
    }

    boolean isLate(LocalDate today) {
        return isOpen() && decision.due() != null && decision.due().isBefore(today);
    }

    String path() {
        return "/meetings/" + meeting + "/items/" + decision.item();
    }
}
