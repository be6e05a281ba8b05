package io.zhijia.scoring;

import java.time.LocalDate;

/** Where a scheme stands, with the facts that are true only there. */
sealed interface SchemeState {

    /** 起草 */
    record Draft() implements SchemeState {}

    /** 征求意见, until that day */
    record Consultation(LocalDate until) implements SchemeState {}

    /**
     * 施行
     *
     * @param decision of which congress or meeting it was passed, in words
     */
    record InForce(String decision, LocalDate on) implements SchemeState {}

    /**
     * 已评估: nothing new is assessed by it, its next edition is drafted.
     *
     * @param finding what its use has shown
     */
    record Reviewed(String decision, LocalDate on, String finding, LocalDate reviewed) implements SchemeState {}

    default boolean isOpen() {
        return this instanceof Draft || this instanceof Consultation;
    }

    /** Message key of its name. */
    default String word() {
        return "scoring.state."
                + switch (this) {
                    case Draft() -> "DRAFT";
                    case Consultation consultation -> "CONSULTATION";
                    case InForce inForce -> "IN_FORCE";
                    case Reviewed reviewed -> "REVIEWED";
                };
    }
}
