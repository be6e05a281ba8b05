package io.zhijia.task;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum TaskRefusal implements Reason {
    NOT_YOUR_TASK,
    NOT_YOUR_STEP,
    ALREADY_FINISHED,
    ALREADY_CANCELLED,
    STILL_OPEN,
    NOT_YET_DONE,
    STEPS_OPEN,
    STEP_DONE_ALREADY,
    FEWER_TIMES_THAN_PERSONS,
    NEGATIVE_COST,
    CLOSED_TO_FILES,
    SOMEBODY_ELSE_WROTE
}
