package io.zhijia.datadesk;

import static io.zhijia.datadesk.DeskRefusal.ANSWER_MISSING;
import static io.zhijia.datadesk.DeskRefusal.DAY_AHEAD;
import static io.zhijia.datadesk.DeskRefusal.SETTLED;
import static io.zhijia.datadesk.DeskRefusal.TEXT_MISSING;
import static io.zhijia.datadesk.DeskRefusal.WHO_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.datadesk.RequestState.Answered;
import io.zhijia.datadesk.RequestState.Open;
import io.zhijia.datadesk.RequestState.Refused;
import io.zhijia.datadesk.RequestState.Withdrawn;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks something of the union about their own data.
 *
 * @param person whose data; null if it is nobody of the directory
 * @param asker who asks, in words, where that is not the person signed in; else empty
 * @param due last day to answer
 */
record DataRequest(
        UnionId union,
        DataRequestId id,
        RequestKind kind,
        @Nullable MemberId person,
        String asker,
        String text,
        LocalDate received,
        LocalDate due,
        MemberId recordedBy,
        RequestState state,
        int version) {

    static DataRequest own(
            UnionId union, MemberId person, RequestKind kind, String text, LocalDate today, int daysToAnswer) {
        return received(union, kind, person, "", text, today, person, daysToAnswer);
    }

    /** By letter, by telephone, or by the relatives of somebody who died. */
    static DataRequest byHand(
            UnionId union,
            RequestKind kind,
            @Nullable MemberId person,
            String asker,
            String text,
            LocalDate received,
            MemberId officer,
            LocalDate today,
            int daysToAnswer) {
        refuseIf(received.isAfter(today), DAY_AHEAD, received);
        refuseIf(person == null && asker.isBlank(), WHO_MISSING);
        return received(union, kind, person, asker.strip(), text, received, officer, daysToAnswer);
    }

    private static DataRequest received(
            UnionId union,
            RequestKind kind,
            @Nullable MemberId person,
            String asker,
            String text,
            LocalDate received,
            MemberId by,
            int daysToAnswer) {
        refuseIf(text.strip().length() < 4, TEXT_MISSING);
        return new DataRequest(
                union,
                DataRequestId.next(),
                kind,
                person,
                asker,
                text.strip(),
                received,
                received.plusDays(daysToAnswer),
                by,
                new Open(),
                0);
    }

    DataRequest answered(MemberId by, String answer, LocalDate today) {
        refuseIf(answer.strip().length() < 4, ANSWER_MISSING);
        return in(new Answered(by, today, answer.strip()));
    }

    DataRequest refused(MemberId by, String reason, LocalDate today) {
        refuseIf(reason.strip().length() < 4, ANSWER_MISSING);
        return in(new Refused(by, today, reason.strip()));
    }

    DataRequest withdrawn(LocalDate today) {
        return in(new Withdrawn(today));
    }

    private DataRequest in(RequestState next) {
        refuseIf(!isOpen(), SETTLED);
        return new DataRequest(union, id, kind, person, asker, text, received, due, recordedBy, next, version);
    }

    boolean isOpen() {
        return state instanceof Open;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }
}
