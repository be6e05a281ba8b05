package io.zhijia.division;

import static io.zhijia.division.DivisionRefusal.BEGINS_BEFORE_THE_LAST;
import static io.zhijia.division.DivisionRefusal.ENDED_ALREADY;
import static io.zhijia.division.DivisionRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.division.DivisionRefusal.STANDS_IN_FOR_ONESELF;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.meeting.MeetingId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers for an area of work.
 *
 * @param standIn who does while they are away; null if nobody was named
 * @param until last day; null as long as it lasts
 * @param decidedAt the meeting that divided the work; null if none was named
 */
record Charge(
        UnionId union,
        ChargeId id,
        WorkArea area,
        MemberId member,
        @Nullable MemberId standIn,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable MeetingId decidedAt) {

    static Charge given(
            UnionId union,
            WorkArea area,
            MemberId member,
            @Nullable MemberId standIn,
            LocalDate since,
            @Nullable MeetingId decidedAt) {
        refuseIf(member.equals(standIn), STANDS_IN_FOR_ONESELF);
        return new Charge(union, ChargeId.next(), area, member, standIn, since, null, decidedAt);
    }

    /** Somebody else begins on that day. */
    Charge followedOn(LocalDate day) {
        refuseIf(!day.isAfter(since), BEGINS_BEFORE_THE_LAST, since);
        return with(day.minusDays(1));
    }

    Charge ended(LocalDate lastDay) {
        refuseIf(until != null, ENDED_ALREADY, String.valueOf(until));
        refuseIf(lastDay.isBefore(since), ENDS_BEFORE_IT_BEGINS, since);
        return with(lastDay);
    }

    private Charge with(LocalDate lastDay) {
        return new Charge(union, id, area, member, standIn, since, lastDay, decidedAt);
    }

    boolean isOpen() {
        return until == null;
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
