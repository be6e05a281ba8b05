package io.zhijia.meeting;

import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A collective decision (集体研究决定).
 *
 * @param number counted within union and year, without gaps
 * @param item the agenda item it was taken under
 * @param manner how it was taken: 一致同意, or the votes
 * @param owner who sees to it; null if there is nothing to do
 * @param task the task it became
 */
record Decision(
        DecisionId id,
        int year,
        int number,
        int item,
        String text,
        String manner,
        @Nullable MemberId owner,
        @Nullable LocalDate due,
        @Nullable TaskId task) {

    /** As it is cited: 决定〔2026〕3号. */
    String name() {
        return "决定〔%d〕%d号".formatted(year, number);
    }
}
