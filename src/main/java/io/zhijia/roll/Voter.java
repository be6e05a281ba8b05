package io.zhijia.roll;

import io.zhijia.identity.MemberId;

/**
 * Somebody who may vote.
 *
 * @param place on the whole roll, from 1
 * @param part constituency; empty if the roll has only one
 */
public record Voter(int place, MemberId member, String number, String name, String part) {

    /** Told from others by the staff number alone. */
    Voter unnamed() {
        return new Voter(place, member, number, "", part);
    }
}
