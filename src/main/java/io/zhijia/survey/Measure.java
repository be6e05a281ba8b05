package io.zhijia.survey;

import io.zhijia.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a need: a task, or a reason why not.
 *
 * @param option which one of the form
 */
record Measure(int option, @Nullable TaskId task, String measure, String reason) {}
