package io.zhijia.congress;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Where a sitting stands, with the facts that are true only there. */
sealed interface SittingState {

    /** 筹备中 */
    record Preparing() implements SittingState {}

    /**
     * 会议进行中
     *
     * @param at when it was opened
     */
    record Open(LocalDateTime at) implements SittingState {}

    /**
     * 已闭会
     *
     * @param entitled 应到: delegates with a vote on that day
     * @param present 实到
     * @param result what came of it, in words
     */
    record Closed(LocalDate on, int entitled, int present, String result) implements SittingState {}

    /** 已取消 */
    record Cancelled(String reason) implements SittingState {}

    /** Message key of its name. */
    default String word() {
        return switch (this) {
            case Preparing() -> "congress.sitting.preparing";
            case Open open -> "congress.sitting.open";
            case Closed closed -> "congress.sitting.closed";
            case Cancelled cancelled -> "congress.sitting.cancelled";
        };
    }

    default String color() {
        return switch (this) {
            case Preparing() -> "bg-blue-lt";
            case Open open -> "bg-yellow-lt";
            case Closed closed -> "bg-green-lt";
            case Cancelled cancelled -> "bg-secondary-lt";
        };
    }
}
