package io.zhijia.identity;

import static io.zhijia.identity.IdentityRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.identity.IdentityRefusal.ENDS_BY_THEN_ANYWAY;
import static io.zhijia.identity.IdentityRefusal.OFFICE_ALREADY_ENDED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in one office of one body. Never overwritten: it ends, and another begins.
 *
 * @param areas a committee member's portfolio; empty for other offices
 * @param until last day, if one is set
 * @param decision number of the committee's decision that lets it go with an incompatible one; null where none is needed
 */
public record OfficeHolding(
        UnionId union,
        HoldingId id,
        MemberId member,
        Office office,
        UUID body,
        Set<WorkArea> areas,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String decision) {

    /** Ends it with that day. An end that was set beforehand, as that of a term, only ever comes nearer. */
    OfficeHolding ended(LocalDate lastDay, LocalDate today) {
        refuseIf(until != null && until.isBefore(today), OFFICE_ALREADY_ENDED, String.valueOf(until));
        refuseIf(until != null && lastDay.isAfter(until), ENDS_BY_THEN_ANYWAY, String.valueOf(until));
        refuseIf(lastDay.isBefore(from), ENDS_BEFORE_IT_BEGINS, from);
        return new OfficeHolding(union, id, member, office, body, areas, from, lastDay, decision);
    }

    OfficeHolding byDecision(String number) {
        return new OfficeHolding(union, id, member, office, body, areas, from, until, number);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether both last on some same day. */
    boolean overlaps(OfficeHolding other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    boolean isSameOffice(OfficeHolding other) {
        return office == other.office && body.equals(other.body);
    }

    /** Handles the union's money: treasurer, accountant, cashier, and whoever has finance in the portfolio. */
    boolean isOfFinance() {
        return Office.OF_FINANCE.contains(office) || areas.contains(WorkArea.FINANCE);
    }
}
