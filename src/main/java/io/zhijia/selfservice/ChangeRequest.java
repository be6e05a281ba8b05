package io.zhijia.selfservice;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.selfservice.SelfRefusal.NOTHING_CHANGED;
import static io.zhijia.selfservice.SelfRefusal.NO_LONGER_WAITING;
import static io.zhijia.selfservice.SelfRefusal.REASON_MISSING;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.zhijia.identity.MemberId;
import io.zhijia.selfservice.RequestState.Accepted;
import io.zhijia.selfservice.RequestState.Declined;
import io.zhijia.selfservice.RequestState.Waiting;
import io.zhijia.selfservice.RequestState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A member asks to have own data corrected.
 *
 * @param wanted only what should change; empty text asks to strike it out
 * @param own the same for fields of the union's own, by their ids
 */
record ChangeRequest(
        UnionId union,
        ChangeRequestId id,
        MemberId member,
        Map<OwnFact, String> wanted,
        Map<UUID, String> own,
        LocalDate askedOn,
        RequestState state,
        int version) {

    /** What a person may have corrected: as it is known, or as it was typed. */
    record Facts(Map<OwnFact, String> facts, Map<UUID, String> own) {}

    /** Asks for whatever was typed differently from what is known. */
    static ChangeRequest asked(UnionId union, MemberId member, Facts known, Facts typed, LocalDate today) {
        var wanted = different(known.facts(), typed.facts());
        var own = different(known.own(), typed.own());
        refuseIf(wanted.isEmpty() && own.isEmpty(), NOTHING_CHANGED);
        return new ChangeRequest(union, ChangeRequestId.next(), member, wanted, own, today, new Waiting(), 0);
    }

    private static <K> Map<K, String> different(Map<K, String> known, Map<K, String> typed) {
        return typed.entrySet().stream()
                .filter(one -> !one.getValue().strip().equals(known.getOrDefault(one.getKey(), "")))
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().strip()));
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
        return new ChangeRequest(union, id, member, wanted, own, askedOn, next, version);
    }

    boolean isWaiting() {
        return state instanceof Waiting;
    }
}
