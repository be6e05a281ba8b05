package io.zhijia.committee;

import static io.zhijia.committee.CommitteeRefusal.LEAVES_BEFORE;
import static io.zhijia.committee.CommitteeRefusal.LEFT_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in one term of a body; never overwritten: it ends, and another may begin. */
record Seat(
        UnionId union,
        CommitteeId committee,
        int term,
        MemberId member,
        SeatRole role,
        LocalDate since,
        @Nullable LocalDate until) {

    Seat left(LocalDate lastDay) {
        refuseIf(until != null, LEFT_ALREADY, String.valueOf(until));
        refuseIf(lastDay.isBefore(since), LEAVES_BEFORE, since);
        return new Seat(union, committee, term, member, role, since, lastDay);
    }

    /** The same seat with another part in the body. */
    Seat as(SeatRole other) {
        return new Seat(union, committee, term, member, other, since, until);
    }

    boolean isTakenOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
