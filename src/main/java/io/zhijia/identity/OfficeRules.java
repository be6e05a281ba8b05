package io.zhijia.identity;

import static io.zhijia.identity.IdentityRefusal.ALREADY_IN_THIS_OFFICE;
import static io.zhijia.identity.IdentityRefusal.AUDITOR_APART_FROM_CHAIR;
import static io.zhijia.identity.IdentityRefusal.AUDITOR_APART_FROM_FINANCE;
import static io.zhijia.identity.IdentityRefusal.OFFICE_TAKEN;
import static io.zhijia.identity.IdentityRefusal.PORTFOLIO_MISSING;
import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.identity.Office.TREASURER;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which offices go together. {@code held} are those of the whole union, past, present and future. */
final class OfficeRules {

    /** One person at a time in each body. */
    private static final Set<Office> FOR_ONE = Set.of(CHAIR, TREASURER, GROUP_LEADER);

    static final Set<Office> WITH_PORTFOLIO = Set.of(COMMITTEE_MEMBER, VICE_CHAIR);

    static void check(OfficeHolding next, List<OfficeHolding> held) {
        var meanwhile = held.stream().filter(next::overlaps).toList();
        var own = meanwhile.stream()
                .filter(other -> other.member().equals(next.member()))
                .toList();
        refuseIf(own.stream().anyMatch(next::isSameOffice), ALREADY_IN_THIS_OFFICE);
        refuseIf(next.office() == COMMITTEE_MEMBER && next.areas().isEmpty(), PORTFOLIO_MISSING);
        refuseIf(
                FOR_ONE.contains(next.office()) && meanwhile.stream().anyMatch(next::isSameOffice),
                OFFICE_TAKEN,
                next.office());
        keepAuditApart(next, own);
    }

    /** 财务人员、主席不得担任经审委员 (R4.20): who handles or answers for the money does not audit it. */
    private static void keepAuditApart(OfficeHolding next, List<OfficeHolding> own) {
        refuseIf(clash(next, own, OfficeHolding::isOfFinance), AUDITOR_APART_FROM_FINANCE);
        refuseIf(clash(next, own, holding -> holding.office() == CHAIR), AUDITOR_APART_FROM_CHAIR);
    }

    private static boolean clash(OfficeHolding next, List<OfficeHolding> own, Predicate<OfficeHolding> other) {
        return next.office() == AUDITOR
                ? own.stream().anyMatch(other)
                : other.test(next) && own.stream().anyMatch(holding -> holding.office() == AUDITOR);
    }

    private OfficeRules() {}
}
