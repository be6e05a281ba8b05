package io.zhijia.membership;

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
 * @param reservedOn from that day on reserved for another reason than retirement; null if not
 * @param endedOn from that day on no member any more; null while a member
 * @param endedHow null while a member
 */
public record Member(
        UnionId union,
        MemberId id,
        Details details,
        Placement placement,
        LocalDate joinedOn,
        @Nullable LocalDate retiredOn,
        @Nullable LocalDate reservedOn,
        @Nullable LocalDate endedOn,
        @Nullable FactKind endedHow,
        int version) {

    static Member joined(UnionId union, MemberId id, Details details, Placement placement, LocalDate on) {
        return new Member(union, id, details, placement, on, null, null, null, null, 0);
    }

    /** The same with the version a form was filled in from, so that a second editor is noticed. */
    Member asRead(int then) {
        return new Member(union, id, details, placement, joinedOn, retiredOn, reservedOn, endedOn, endedHow, then);
    }

    Member changed(Details other) {
        return new Member(union, id, other, placement, joinedOn, retiredOn, reservedOn, endedOn, endedHow, version);
    }

    Member placed(Placement other) {
        refuseIf(!isMember(), NOT_A_MEMBER_NOW);
        return new Member(union, id, details, other, joinedOn, retiredOn, reservedOn, endedOn, endedHow, version);
    }

    /** As the history has it, the latest fact included. */
    Member after(Standings history) {
        var now = history.now();
        var isEnded = now.standing() == Standings.Standing.ENDED;
        return new Member(
                union,
                id,
                details,
                placement,
                history.periods().getFirst().since(),
                history.retiredOn().orElse(null),
                history.reservedOn().orElse(null),
                isEnded ? now.since() : null,
                isEnded ? now.how() : null,
                version);
    }

    public boolean isMember() {
        return endedOn == null;
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    /** Message key of where the membership stands today. */
    public String standing() {
        return endedHow != null
                ? endedHow.word()
                : retiredOn != null
                        ? "membership.retired"
                        : reservedOn != null ? "membership.reserved" : "membership.inService";
    }
}
