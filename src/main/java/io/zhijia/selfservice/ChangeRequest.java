package io.zhijia.selfservice;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.selfservice.SelfRefusal.NOTHING_CHANGED;
import static io.zhijia.selfservice.SelfRefusal.NO_LONGER_WAITING;
import static io.zhijia.selfservice.SelfRefusal.REASON_MISSING;

import io.zhijia.identity.MemberId;
import io.zhijia.selfservice.RequestState.Accepted;
import io.zhijia.selfservice.RequestState.Declined;
import io.zhijia.selfservice.RequestState.Waiting;
import io.zhijia.selfservice.RequestState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * A member asks to have own data corrected.
 *
 * @param wanted only what should change; empty text asks to strike it out
 */
record ChangeRequest(
        UnionId union,
        ChangeRequestId id,
        MemberId member,
        Map<OwnFact, String> wanted,
        LocalDate askedOn,
        RequestState state,
        int version) {

    /** Asks for whatever was typed differently from what is known. */
    static ChangeRequest asked(
            UnionId union, MemberId member, Map<OwnFact, String> known, Map<OwnFact, String> typed, LocalDate today) {
        var wanted = new EnumMap<OwnFact, String>(OwnFact.class);
        typed.forEach((fact, value) -> {
            if (!value.strip().equals(known.getOrDefault(fact, ""))) {
                wanted.put(fact, value.strip());
            }
        });
        refuseIf(wanted.isEmpty(), NOTHING_CHANGED);
        return new ChangeRequest(union, ChangeRequestId.next(), member, Map.copyOf(wanted), today, new Waiting(), 0);
    }

    ChangeRequest accepted(MemberId by, LocalDate today) {
        return in(new Accepted(by, today));
    }

    ChangeRequest declined(MemberId by, String reason, LocalDate today) {
        refuseIf(reason.isBlank(), REASON_MISSING);
        return in(new Declined(by, today, reason.strip()));
    }

    ChangeRequest withdrawn(LocalDate today) {
        return in(new Withdrawn(today));
    }

    private ChangeRequest in(RequestState next) {
        refuseIf(!isWaiting(), NO_LONGER_WAITING);
        return new ChangeRequest(union, id, member, wanted, askedOn, next, version);
    }

    boolean isWaiting() {
        return state instanceof Waiting;
    }
}
