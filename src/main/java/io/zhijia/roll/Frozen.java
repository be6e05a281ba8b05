package io.zhijia.roll;

import io.zhijia.identity.MemberId;
import java.time.Instant;

/**
 * What a roll is once and for all.
 *
 * @param number within the year
 * @param hash of everything on it
 */
record Frozen(int year, int number, int voters, String hash, MemberId by, Instant at) {

    /** As papers print it: in eights, easy to compare by eye. */
    String shown() {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
