package io.zhijia.mutualcheck;

import java.time.LocalDate;

/** Where the check of one union by another stands, with the facts that are true only there. */
sealed interface PairState {

    /** Something said in the name of a union, by whom and when. */
    record Said(String text, String by, LocalDate on) {}

    /** To be done (待检查). */
    record Arranged() implements PairState {}

    /** The checker has handed in the result (已交结果). */
    record HandedIn(Said result) implements PairState {}

    /** The union that was checked has answered (已答复). */
    record Answered(Said result, Said answer) implements PairState {}

    /** The checker has seen that it was mended (已确认). */
    record Confirmed(Said result, Said answer, Said confirmation) implements PairState {}

    /** Its name, as it is kept and worded. */
    default String name() {
        return switch (this) {
            case Arranged() -> "ARRANGED";
            case HandedIn h -> "HANDED_IN";
            case Answered a -> "ANSWERED";
            case Confirmed c -> "CONFIRMED";
        };
    }
}
