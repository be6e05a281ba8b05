package io.zhijia.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.certificate.Change.Matter;
import io.zhijia.particulars.CreditCode;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTests {

    private static final UnionId UNION = UnionId.next();

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, VALID",
        "2026-04-01, ENDING",
        "2026-08-31, ENDING",
        "2026-09-01, RENEW",
        "2026-10-01, RENEW",
        "2026-10-02, EXPIRED"
    })
    void itsClockWarnsHalfAYearAndThirtyDaysAhead(LocalDate today, CertificateState state) {
        assertThat(certificate("2021-10-02", "2026-10-01").state(today)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02, 2030-01-01, ISSUED_LATER_THAN_TODAY",
        "2026-10-01, 2026-10-01, NOT_VALID_AT_ALL",
        "2026-10-01, 2031-10-02, LONGER_THAN_A_TERM"
    })
    void isRefusedWhereItsDaysCannotBe(String issued, String expires, CertificateRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> certificate(issued, expires).issuedBy(LocalDate.of(2026, 10, 1)))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    @Test
    void aChangeIsRegisteredOnceWithinThirtyDaysOfTheDayItHappened() {
        var day = LocalDate.of(2026, 10, 1);
        var change = Change.noticed(UNION, Matter.ADDRESS, "青山路 18 号", day, day);
        assertThat(change.due()).isEqualTo(LocalDate.of(2026, 10, 31));

        var done = change.registered(day.plusDays(20));
        assertThat(done.isOpen()).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> done.registered(day.plusDays(21)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change.registered(day.minusDays(1)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Change.noticed(UNION, Matter.NAME, "新名", day.plusDays(1), day));
    }

    static Certificate certificate(String issued, String expires) {
        return new Certificate(
                UNION,
                CertificateId.next(),
                CreditCode.of("81110108MC0000012N"),
                "某校工会",
                "",
                "周主席",
                "",
                LocalDate.parse(issued),
                LocalDate.parse(expires));
    }
}
