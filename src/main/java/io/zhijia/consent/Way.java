package io.zhijia.consent;

import java.time.LocalDate;

/** How a consent was given. */
sealed interface Way {

    /** Ticked by the person, signed in (本人勾选). */
    record Ticked() implements Way {}

    /** Signed on paper, that day, and kept there (纸质签字). */
    record OnPaper(LocalDate signedOn, String place) implements Way {}

    /** Message key of its name. */
    default String word() {
        return switch (this) {
            case Ticked() -> "consent.way.TICKED";
            case OnPaper paper -> "consent.way.ON_PAPER";
        };
    }
}
