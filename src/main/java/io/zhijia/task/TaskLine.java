package io.zhijia.task;

import io.zhijia.identity.MemberId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as one line of a list: read straight from SQL, never saved. */
record TaskLine(
        TaskId id,
        String title,
        WorkArea area,
        MemberId owner,
        LocalDate due,
        String state,
        @Nullable LocalDate endedOn,
        int steps,
        int settled) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    String path() {
        return "/tasks/" + id;
    }

    /** Message key of where it stands. */
    String word() {
        return "task.state." + state;
    }
}
