package io.zhijia.division;

import static io.zhijia.division.DivisionRefusal.BEGINS_BEFORE_THE_LAST;
import static io.zhijia.division.DivisionRefusal.ENDED_ALREADY;
import static io.zhijia.division.DivisionRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a post has to do, from one revision to the next.
 *
 * @param post 岗位, such as 文体委员 or 工会小组组长
 * @param holder null where several hold it, as group leaders do
 * @param until last day; null as long as it is valid
 */
record Duty(
        UnionId union,
        DutyId id,
        String post,
        @Nullable MemberId holder,
        String text,
        LocalDate since,
        @Nullable LocalDate until) {

    static Duty written(UnionId union, String post, @Nullable MemberId holder, String text, LocalDate since) {
        return new Duty(union, DutyId.next(), post, holder, text, since, null);
    }

    /** The same day's text is corrected, an earlier one is followed by the new one. */
    Duty correctedBy(Duty next) {
        return new Duty(union, id, post, next.holder, next.text, since, null);
    }

    Duty followedOn(LocalDate day) {
        refuseIf(!day.isAfter(since), BEGINS_BEFORE_THE_LAST, since);
        return new Duty(union, id, post, holder, text, since, day.minusDays(1));
    }

    Duty ended(LocalDate lastDay) {
        refuseIf(until != null, ENDED_ALREADY, String.valueOf(until));
        refuseIf(lastDay.isBefore(since), ENDS_BEFORE_IT_BEGINS, since);
        return new Duty(union, id, post, holder, text, since, lastDay);
    }

    boolean isValidIn(LocalDate first, LocalDate last) {
        return !since.isAfter(last) && (until == null || !until.isBefore(first));
    }

    boolean isValidOn(LocalDate day) {
        return isValidIn(day, day);
    }
}
