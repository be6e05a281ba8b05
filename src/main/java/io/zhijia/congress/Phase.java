package io.zhijia.congress;

import io.zhijia.congress.SittingState.Cancelled;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.congress.SittingState.Open;
import io.zhijia.congress.SittingState.Preparing;
import java.util.List;

/** How far a sitting has come, by its state and by what was ticked of its preparation. */
enum Phase {
    /** 已安排 */
    PLANNED,
    /** 筹备中 */
    PREPARING,
    /** 已通知 */
    ANNOUNCED,
    /** 会议进行中 */
    IN_SESSION,
    /** 已闭会 */
    CLOSED,
    /** 已归档 */
    FILED,
    /** 已取消 */
    CANCELLED;

    static Phase of(Sitting sitting, List<TimelineStep> timeline) {
        return switch (sitting.state()) {
            case Preparing() ->
                isDone(timeline, PreparationStep.NOTICE)
                        ? ANNOUNCED
                        : timeline.stream().anyMatch(step -> step.done() != null) ? PREPARING : PLANNED;
            case Open open -> IN_SESSION;
            case Closed closed -> isDone(timeline, PreparationStep.FILED) ? FILED : CLOSED;
            case Cancelled cancelled -> CANCELLED;
        };
    }

    private static boolean isDone(List<TimelineStep> timeline, PreparationStep which) {
        return timeline.stream().anyMatch(step -> step.step() == which && step.done() != null);
    }

    /** Message key of its name. */
    String word() {
        return "congress.phase." + name();
    }
}
