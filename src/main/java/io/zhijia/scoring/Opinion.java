package io.zhijia.scoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody thinks of a draft; nobody reads who said it.
 *
 * @param outcome what became of it; {@code WAITING} before it is answered
 * @param answer why; empty before
 */
record Opinion(UUID id, String text, LocalDate on, Outcome outcome, String answer) {

    /** What becomes of an opinion. */
    enum Outcome {
        /** 待答复 */
        WAITING,
        /** 采纳 */
        TAKEN,
        /** 部分采纳 */
        PARTLY,
        /** 不采纳 */
        NOT_TAKEN;

        /** Message key of its name. */
        String word() {
            return "scoring.opinion." + name();
        }
    }
}
