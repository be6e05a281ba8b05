package io.zhijia.identity;

import static io.zhijia.identity.Office.ACCOUNTANT;
import static io.zhijia.identity.Office.CASHIER;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.TREASURER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Offices that are not one person's at one time (不相容职务). */
enum Incompatibility {
    /** 财务人员不得担任经审委员 (R4.20): who handles the money does not audit it. */
    AUDITOR_AND_FINANCE(
            IdentityRefusal.AUDITOR_APART_FROM_FINANCE, Incompatibility::isOfAudit, OfficeHolding::isOfFinance),
    /** 主席不得担任经审委员 (R4.20): who answers for the money does not audit it. */
    AUDITOR_AND_CHAIR(IdentityRefusal.AUDITOR_APART_FROM_CHAIR, Incompatibility::isOfAudit, is(CHAIR)),
    /** 出纳不得兼管账目 (R5.10, 会计法): who has the cash does not keep its books. */
    CASHIER_AND_ACCOUNTANT(IdentityRefusal.CASHIER_APART_FROM_ACCOUNTANT, is(CASHIER), is(ACCOUNTANT)),
    /** 出纳不得兼任稽核 (R5.10, 会计法): who has the cash does not check what is paid. */
    CASHIER_AND_TREASURER(IdentityRefusal.CASHIER_APART_FROM_TREASURER, is(CASHIER), is(TREASURER));

    private final IdentityRefusal refusal;
    private final Predicate<OfficeHolding> one;
    private final Predicate<OfficeHolding> other;

    Incompatibility(IdentityRefusal refusal, Predicate<OfficeHolding> one, Predicate<OfficeHolding> other) {
        this.refusal = refusal;
        this.one = one;
        this.other = other;
    }

    /** Between an office and those the same person holds meanwhile. */
    static Optional<Incompatibility> between(OfficeHolding next, List<OfficeHolding> own) {
        return Arrays.stream(values()).filter(each -> each.isBetween(next, own)).findFirst();
    }

    private boolean isBetween(OfficeHolding next, List<OfficeHolding> own) {
        return (one.test(next) && own.stream().anyMatch(other))
                || (other.test(next) && own.stream().anyMatch(one));
    }

    IdentityRefusal refusal() {
        return refusal;
    }

    private static boolean isOfAudit(OfficeHolding holding) {
        return Office.OF_AUDIT.contains(holding.office());
    }

    private static Predicate<OfficeHolding> is(Office office) {
        return holding -> holding.office() == office;
    }
}
