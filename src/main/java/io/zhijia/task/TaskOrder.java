package io.zhijia.task;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done.
 *
 * @param id chosen by whoever orders it, so that the same order given twice opens one task
 * @param kind decides the checklist
 * @param due last day
 * @param planItem the item it is done for; null if nobody had planned it
 * @param cameFrom path of the place where it was decided; null if it stands for itself
 */
public record TaskOrder(
        TaskId id,
        WorkArea area,
        LaunchKind kind,
        String title,
        MemberId owner,
        LocalDate due,
        @Nullable PlanItemId planItem,
        @Nullable String cameFrom) {}
