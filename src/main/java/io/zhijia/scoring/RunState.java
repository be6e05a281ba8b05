package io.zhijia.scoring;

import java.time.LocalDate;

/** Where an assessment stands, with the facts that are true only there. */
sealed interface RunState {

    /** 评分中 */
    record Open() implements RunState {}

    /** 公示中: who was scored may object until that day */
    record Posted(LocalDate on, LocalDate until) implements RunState {}

    /** 已定 */
    record Concluded(LocalDate posted, LocalDate on) implements RunState {}

    default boolean isPosted() {
        return !(this instanceof Open);
    }

    /** Message key of its name. */
    default String word() {
        return "scoring.run."
                + switch (this) {
                    case Open() -> "OPEN";
                    case Posted posted -> "POSTED";
                    case Concluded concluded -> "CONCLUDED";
                };
    }
}
