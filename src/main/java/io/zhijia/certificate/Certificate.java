package io.zhijia.certificate;

import static io.zhijia.certificate.CertificateRefusal.ISSUED_LATER_THAN_TODAY;
import static io.zhijia.certificate.CertificateRefusal.LONGER_THAN_A_TERM;
import static io.zhijia.certificate.CertificateRefusal.NOT_VALID_AT_ALL;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.particulars.CreditCode;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * A certificate as it stands on paper.
 *
 * @param name of the union, as it is written there
 * @param representative 法定代表人
 * @param issuer who registered it (登记管理机关)
 * @param expires its last day
 */
record Certificate(
        UnionId union,
        CertificateId id,
        CreditCode code,
        String name,
        String address,
        String representative,
        String issuer,
        LocalDate issued,
        LocalDate expires) {

    /** 工会法人资格证书的有效期与届期一致，三至五年。 */
    private static final int MOST_YEARS = 5;

    private static final int MONTHS_OF_WARNING = 6;

    /** Renewal is applied for within so many days before it expires. */
    private static final int DAYS_OF_RENEWAL = 30;

    Certificate issuedBy(LocalDate today) {
        refuseIf(issued.isAfter(today), ISSUED_LATER_THAN_TODAY, issued);
        refuseIf(!expires.isAfter(issued), NOT_VALID_AT_ALL, issued);
        refuseIf(expires.isAfter(issued.plusYears(MOST_YEARS)), LONGER_THAN_A_TERM, MOST_YEARS);
        return this;
    }

    CertificateState state(LocalDate today) {
        if (today.isAfter(expires)) {
            return CertificateState.EXPIRED;
        }
        if (!today.isBefore(renewFrom())) {
            return CertificateState.RENEW;
        }
        return today.isBefore(expires.minusMonths(MONTHS_OF_WARNING))
                ? CertificateState.VALID
                : CertificateState.ENDING;
    }

    /** The first day on which renewal can be applied for. */
    LocalDate renewFrom() {
        return expires.minusDays(DAYS_OF_RENEWAL);
    }
}
