package io.zhijia.congress;

import java.time.Duration;
import java.time.LocalDateTime;

/** Where somebody who asked to speak stands. */
sealed interface SpeakerState {

    /** 等候 */
    record Waiting() implements SpeakerState {}

    /**
     * 正在发言
     *
     * @param minutes how long at most
     */
    record Speaking(LocalDateTime since, int minutes) implements SpeakerState {

        LocalDateTime ends() {
            return since.plusMinutes(minutes);
        }
    }

    /** 已发言 */
    record Done(LocalDateTime since, int minutes, LocalDateTime until) implements SpeakerState {

        /** Rounded up. */
        long lasted() {
            return Duration.between(since, until).plusSeconds(59).toMinutes();
        }
    }

    /** 取消 */
    record Withdrawn() implements SpeakerState {}

    /** Message key of its name. */
    default String word() {
        return switch (this) {
            case Waiting() -> "congress.speaker.waiting";
            case Speaking speaking -> "congress.speaker.speaking";
            case Done done -> "congress.speaker.done";
            case Withdrawn() -> "congress.speaker.withdrawn";
        };
    }
}
