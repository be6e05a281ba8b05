package io.zhijia.twoperson;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.twoperson.TwoPersonRefusal.DECIDED_ALREADY;
import static io.zhijia.twoperson.TwoPersonRefusal.NOT_ONES_OWN;
import static io.zhijia.twoperson.TwoPersonRefusal.TOO_LATE;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.twoperson.RequestState.Approved;
import io.zhijia.twoperson.RequestState.Asked;
import io.zhijia.twoperson.RequestState.Refused;
import io.zhijia.twoperson.RequestState.Used;
import java.time.Instant;

/**
 * Somebody asks to take a dangerous step.
 *
 * @param subject what it is about, as its module names it
 * @param about the same in words, as they were when it was asked
 * @param until the answer, and the step itself, are no use later
 */
record Request(
        UnionId union,
        RequestId id,
        String step,
        String subject,
        String about,
        String reason,
        MemberId askedBy,
        Instant askedAt,
        Instant until,
        RequestState state) {

    Request approved(MemberId by, Instant now) {
        mustBeDecidable(by, now);
        return with(new Approved(by, now));
    }

    Request refused(MemberId by, Instant now, String remark) {
        mustBeDecidable(by, now);
        return with(new Refused(by, now, remark));
    }

    private void mustBeDecidable(MemberId by, Instant now) {
        refuseIf(by.equals(askedBy), NOT_ONES_OWN);
        refuseIf(!(state instanceof Asked), DECIDED_ALREADY);
        refuseIf(isLate(now), TOO_LATE);
    }

    Request used(Instant now) {
        return state instanceof Approved(var by, var at) ? with(new Used(by, at, now)) : this;
    }

    boolean isLate(Instant now) {
        return !now.isBefore(until);
    }

    boolean isWaiting(Instant now) {
        return state instanceof Asked && !isLate(now);
    }

    boolean isUsable(Instant now) {
        return state instanceof Approved && !isLate(now);
    }

    private Request with(RequestState next) {
        return new Request(union, id, step, subject, about, reason, askedBy, askedAt, until, next);
    }
}
