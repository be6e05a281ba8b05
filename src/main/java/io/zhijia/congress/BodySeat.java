package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.LEAVES_BEFORE;
import static io.zhijia.congress.CongressRefusal.LEFT_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a body.
 *
 * @param number in the order in which they were entered, from 1
 * @param until last day; null as long as they sit
 */
record BodySeat(
        int number,
        MemberId member,
        Role role,
        LocalDate since,
        @Nullable LocalDate until) {

    /** As what. */
    enum Role {
        /** 主任、团长、召集人 */
        HEAD,
        /** 副主任 */
        DEPUTY,
        /** 委员、成员 */
        MEMBER;

        /** Message key of its name. */
        String word() {
            return "congress.body.role." + name();
        }
    }

    BodySeat left(LocalDate lastDay) {
        refuseIf(until != null, LEFT_ALREADY, String.valueOf(until));
        refuseIf(lastDay.isBefore(since), LEAVES_BEFORE, since);
        return new BodySeat(number, member, role, since, lastDay);
    }

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
