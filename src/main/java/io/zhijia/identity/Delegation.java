package io.zhijia.identity;

import static io.zhijia.identity.IdentityRefusal.CANNOT_BE_DELEGATED;
import static io.zhijia.identity.IdentityRefusal.DELEGATION_ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.identity.IdentityRefusal.DELEGATION_TOO_LONG;
import static io.zhijia.identity.IdentityRefusal.NOT_TO_ONESELF;
import static io.zhijia.identity.IdentityRefusal.OFFICE_NOT_HELD_THEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office handed to a colleague while its holder is away. It ends by itself, with the office at the latest.
 *
 * @param recalledOn the day it was taken back; from then on it gives nothing
 */
public record Delegation(
        UnionId union,
        DelegationId id,
        OfficeHolding holding,
        MemberId taker,
        LocalDate begins,
        LocalDate ends,
        String reason,
        @Nullable LocalDate recalledOn) {

    /** Whoever acts for a chair does so for half a year at most (R4.19). */
    static final int MONTHS = 6;

    static Delegation given(
            OfficeHolding holding, MemberId taker, LocalDate begins, LocalDate ends, String reason, LocalDate today) {
        refuseIf(holding.office() == Office.AUDITOR, CANNOT_BE_DELEGATED);
        refuseIf(taker.equals(holding.member()), NOT_TO_ONESELF);
        refuseIf(ends.isBefore(begins) || ends.isBefore(today), DELEGATION_ENDS_BEFORE_IT_BEGINS);
        refuseIf(!ends.isBefore(begins.plusMonths(MONTHS)), DELEGATION_TOO_LONG, MONTHS);
        refuseIf(!holding.isHeldOn(begins) || !holding.isHeldOn(ends), OFFICE_NOT_HELD_THEN);
        return new Delegation(holding.union(), DelegationId.next(), holding, taker, begins, ends, reason, null);
    }

    Delegation recalled(LocalDate today) {
        return new Delegation(union, id, holding, taker, begins, ends, reason, today);
    }

    public boolean isOver(LocalDate today) {
        return recalledOn != null || ends.isBefore(today);
    }

    public boolean isInForce(LocalDate today) {
        return !isOver(today) && !begins.isAfter(today);
    }

    boolean overlaps(Delegation other) {
        return recalledOn == null
                && other.recalledOn == null
                && !begins.isAfter(other.ends)
                && !other.begins.isAfter(ends);
    }

    /** The office as if the colleague held it, to be compared with what else that colleague holds. */
    OfficeHolding asHeldByTaker() {
        var officeEnds = holding.until();
        var last = officeEnds != null && officeEnds.isBefore(ends) ? officeEnds : ends;
        return new OfficeHolding(
                union, holding.id(), taker, holding.office(), holding.body(), holding.areas(), begins, last, null);
    }
}
