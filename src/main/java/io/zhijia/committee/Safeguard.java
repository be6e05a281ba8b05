package io.zhijia.committee;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What protects somebody in a seat.
 *
 * @param declared the day on which they declared to be no close relative of the unit's principal; null if they did not
 * @param fullTime 专职
 * @param contractEnd last day of the labour contract as it was made; null if nobody entered it
 */
record Safeguard(
        CommitteeId committee,
        int term,
        MemberId member,
        @Nullable LocalDate declared,
        boolean fullTime,
        @Nullable LocalDate contractEnd) {

    static Safeguard none(Seat seat) {
        return new Safeguard(seat.committee(), seat.term(), seat.member(), null, false, null);
    }

    Safeguard declaredOn(LocalDate day) {
        return new Safeguard(committee, term, member, day, fullTime, contractEnd);
    }

    Safeguard employed(boolean full, @Nullable LocalDate until) {
        return new Safeguard(committee, term, member, declared, full, until);
    }

    boolean isOf(Seat seat) {
        return seat.committee().equals(committee)
                && seat.term() == term
                && seat.member().equals(member);
    }

    /**
     * Until when the contract runs by law (工会法第十九条): of a full-time officer longer by the time in office, of others at
     * least to the end of the term. Gross fault and the age of retirement excepted.
     */
    @Nullable LocalDate extendedTo(Seat seat, LocalDate termEnds) {
        if (contractEnd == null) {
            return null;
        }
        var lastDay = seat.until() == null ? termEnds : seat.until();
        if (fullTime) {
            return contractEnd.plus(Period.between(seat.since(), lastDay.plusDays(1)));
        }
        return contractEnd.isBefore(lastDay) ? lastDay : contractEnd;
    }
}
