package io.zhijia.library;

import java.time.LocalDate;
import java.util.List;

/** Where something in the library stands, with the facts that are true only there. */
sealed interface ItemState {

    /** Waits for an officer (待审核). */
    record Offered() implements ItemState {}

    /**
     * On the shelf (已发布).
     *
     * @param shared also for the other unions of the same tree
     * @param cleared every point that was looked for, and by whom
     */
    record Published(String by, LocalDate on, boolean shared, List<Cleared> cleared) implements ItemState {}

    /** Not as it is (已退回). */
    record SentBack(String reason, String by, LocalDate on) implements ItemState {}

    /** Taken off the shelf, or back by whoever offered it (已撤下). */
    record Withdrawn(String reason, String by, LocalDate on) implements ItemState {}

    /** A point that somebody looked for and did not find. */
    record Cleared(PersonalPoint point, String by, LocalDate on) {}

    /** Its name, as it is kept and worded. */
    default String name() {
        return switch (this) {
            case Offered() -> "OFFERED";
            case Published p -> "PUBLISHED";
            case SentBack s -> "SENT_BACK";
            case Withdrawn w -> "WITHDRAWN";
        };
    }
}
