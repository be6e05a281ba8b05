package io.zhijia.delegateelection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an election stands, with the facts that are true only there. */
sealed interface ElectionState {

    /** Announced: people are recommended (推荐候选人). */
    record Announced() implements ElectionState {}

    /** The list is fixed (候选人名单确定). */
    record Listed(LocalDate on) implements ElectionState {}

    /** Counted by two; who was elected is being looked at (资格审查). */
    record Counted(Count count) implements ElectionState {}

    /** Hung up (公示) until the end of that day. */
    record Posted(Count count, LocalDate from, LocalDate until) implements ElectionState {}

    /** Whoever was elected sits (进入代表名册). */
    record Filed(Count count, LocalDate from, LocalDate until, LocalDate on) implements ElectionState {}

    /** Nobody was elected by it. */
    record Failed(
            Why why, String words, LocalDate on, @Nullable Count count) implements ElectionState {}

    /** Why nobody was elected. */
    enum Why {
        /** Too few took part (参加人数不足). */
        TURNOUT,
        /** Nobody had enough votes, or those who had tie. */
        NOBODY,
        /** Nobody who was elected may sit. */
        NOT_QUALIFIED,
        /** 终止 */
        GIVEN_UP;

        /** Message key of its name. */
        String word() {
            return "delegateelection.why." + name();
        }
    }

    /** What was counted; null before. */
    default @Nullable Count counted() {
        return switch (this) {
            case Announced() -> null;
            case Listed _ -> null;
            case Counted(var count) -> count;
            case Posted posted -> posted.count();
            case Filed filed -> filed.count();
            case Failed failed -> failed.count();
        };
    }

    default boolean isOver() {
        return this instanceof Filed || this instanceof Failed;
    }

    default String color() {
        return switch (this) {
            case Announced _, Listed _, Counted _ -> "bg-yellow-lt";
            case Posted _ -> "bg-blue-lt";
            case Filed _ -> "bg-green-lt";
            case Failed _ -> "bg-secondary-lt";
        };
    }

    /** As it is kept. */
    default String code() {
        return switch (this) {
            case Announced _ -> "ANNOUNCED";
            case Listed _ -> "LISTED";
            case Counted _ -> "COUNTED";
            case Posted _ -> "POSTED";
            case Filed _ -> "FILED";
            case Failed _ -> "FAILED";
        };
    }

    /** Message key of its name. */
    default String word() {
        return "delegateelection.state." + code();
    }
}
