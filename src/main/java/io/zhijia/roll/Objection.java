package io.zhijia.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says the roll is wrong.
 *
 * @param answer null while nobody has answered
 */
record Objection(
        int number,
        String raisedBy,
        LocalDate raisedOn,
        String text,
        @Nullable String answer,
        @Nullable Boolean isUpheld,
        @Nullable LocalDate answeredOn) {

    boolean isOpen() {
        return answer == null;
    }
}
