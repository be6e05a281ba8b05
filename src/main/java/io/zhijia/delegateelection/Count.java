package io.zhijia.delegateelection;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * What two people counted alike, and by which numbers it was decided.
 *
 * @param turnoutNeeded how many had to take part; nought where no rule says so
 * @param votesNeeded how many votes elect
 * @param sources where that is written
 */
record Count(
        int tookPart,
        int returned,
        int spoiled,
        MemberId first,
        MemberId second,
        LocalDate on,
        int turnoutNeeded,
        int votesNeeded,
        String sources) {

    int valid() {
        return returned - spoiled;
    }

    boolean isOf(MemberId counter) {
        return first.equals(counter) || second.equals(counter);
    }
}
