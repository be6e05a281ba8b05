package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.BODY_HAS_A_HEAD;
import static io.zhijia.congress.CongressRefusal.BODY_HAS_SEATS;
import static io.zhijia.congress.CongressRefusal.IN_THE_BODY_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body the congress works through: presidium, special committee, executive committee.
 *
 * @param sitting of which alone it is; null for one of the whole term
 * @param seats all there ever were
 */
record Body(
        UnionId union,
        BodyId id,
        TermId term,
        @Nullable SittingId sitting,
        BodyKind kind,
        String name,
        BodySize size,
        List<BodySeat> seats,
        int version) {

    Body {
        seats = List.copyOf(seats);
    }

    Body described(String words, BodySize other) {
        return new Body(union, id, term, sitting, kind, words, other, seats, version);
    }

    /** One more, from that day on. */
    Body with(MemberId member, Role role, LocalDate since) {
        refuseIf(
                seats.stream()
                        .anyMatch(one -> one.member().equals(member) && (one.until() == null || one.sitsOn(since))),
                IN_THE_BODY_ALREADY);
        refuseIf(
                role == Role.HEAD
                        && seats.stream()
                                .anyMatch(one -> one.role() == Role.HEAD && (one.until() == null || one.sitsOn(since))),
                BODY_HAS_A_HEAD);
        var seat = new BodySeat(seats.size() + 1, member, role, since, null);
        return seated(Stream.concat(seats.stream(), Stream.of(seat)).toList());
    }

    Body without(int number, LocalDate lastDay) {
        if (seats.stream().noneMatch(one -> one.number() == number)) {
            throw new Refusal(NOT_OF_THIS_TERM);
        }
        return seated(seats.stream()
                .map(one -> one.number() == number ? one.left(lastDay) : one)
                .toList());
    }

    void refuseUnlessEmpty() {
        refuseIf(!seats.isEmpty(), BODY_HAS_SEATS, name);
    }

    /** Who sits in it on that day: head, deputies, members. */
    List<BodySeat> on(LocalDate day) {
        return seats.stream()
                .filter(one -> one.sitsOn(day))
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
    }

    private Body seated(List<BodySeat> next) {
        return new Body(union, id, term, sitting, kind, name, size, next, version);
    }
}
