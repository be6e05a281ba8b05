package io.zhijia.membership;

import static io.zhijia.membership.MembershipRefusal.ALREADY_RETIRED;
import static io.zhijia.membership.MembershipRefusal.BEFORE_JOINING;
import static io.zhijia.membership.MembershipRefusal.CANNOT_RETURN;
import static io.zhijia.membership.MembershipRefusal.IN_THE_FUTURE;
import static io.zhijia.membership.MembershipRefusal.NOT_A_MEMBER_NOW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member as the register shows them today; how it came about is told by the facts.
 *
 * @param retiredOn from that day on retired; null while in service
 * @param endedOn from that day on no member any more; null while a member
 * @param endedHow null while a member
 */
record Member(
        UnionId union,
        MemberId id,
        Details details,
        Placement placement,
        LocalDate joinedOn,
        @Nullable LocalDate retiredOn,
        @Nullable LocalDate endedOn,
        @Nullable FactKind endedHow,
        int version) {

    static Member joined(UnionId union, MemberId id, Details details, Placement placement, LocalDate on) {
        return new Member(union, id, details, placement, on, null, null, null, 0);
    }

    /** The same with the version a form was filled in from, so that a second editor is noticed. */
    Member asRead(int then) {
        return new Member(union, id, details, placement, joinedOn, retiredOn, endedOn, endedHow, then);
    }

    Member changed(Details other) {
        return new Member(union, id, other, placement, joinedOn, retiredOn, endedOn, endedHow, version);
    }

    Member placed(Placement other) {
        refuseIf(!isMember(), NOT_A_MEMBER_NOW);
        return new Member(union, id, details, other, joinedOn, retiredOn, endedOn, endedHow, version);
    }

    Member after(FactKind kind, LocalDate on, LocalDate today) {
        refuseIf(on.isAfter(today), IN_THE_FUTURE);
        refuseIf(on.isBefore(joinedOn), BEFORE_JOINING, joinedOn);
        return switch (kind) {
            case RETIRED -> retired(on);
            case TRANSFERRED_OUT, LEFT, DIED -> ended(kind, on);
            case RETURNED -> returned(on);
            case JOINED, TRANSFERRED_IN -> throw new IllegalArgumentException("A membership begins only once");
        };
    }

    private Member retired(LocalDate on) {
        refuseIf(!isMember(), NOT_A_MEMBER_NOW);
        refuseIf(retiredOn != null, ALREADY_RETIRED);
        return new Member(union, id, details, placement, joinedOn, on, null, null, version);
    }

    private Member ended(FactKind how, LocalDate on) {
        refuseIf(!isMember(), NOT_A_MEMBER_NOW);
        return new Member(union, id, details, placement, joinedOn, retiredOn, on, how, version);
    }

    /** Back again, or never really gone; who has died does not return, a mistake is corrected by a new entry. */
    private Member returned(LocalDate on) {
        refuseIf(endedOn == null || endedHow == FactKind.DIED || on.isBefore(endedOn), CANNOT_RETURN);
        return new Member(union, id, details, placement, joinedOn, retiredOn, null, null, version);
    }

    boolean isMember() {
        return endedOn == null;
    }

    boolean isRetired() {
        return retiredOn != null;
    }
}
