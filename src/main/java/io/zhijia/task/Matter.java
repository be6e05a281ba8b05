package io.zhijia.task;

import io.zhijia.planning.PlanItemId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about.
 *
 * @param planItem the item it was launched from; null if nobody had planned it
 * @param cameFrom path of the place where it was decided, such as a meeting; null if it stands for itself
 */
record Matter(@Nullable PlanItemId planItem, @Nullable String cameFrom, WorkArea area, LaunchKind kind, String title) {}
