package io.zhijia.outsider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsiderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "PUPIL, 帮教 07, '', 2027-03-05",
        "PARENT, 王芳, 13800000000 13900000000, 2026-03-06",
        "PARTNER_BODY, 松林街道, '', 2031-03-05"
    })
    void asLittleAsWillDoIsKept(OutsiderKind kind, String name, String contact, LocalDate purgeOn) {
        var one = outsider(kind, name, contact, purgeOn);

        assertThat(one.checked(TODAY)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, 王芳 11010519491231002X, '', 2026-06-01, NO_NUMBERS",
        "PARENT, 王芳, 110105 19491231 002X, 2026-06-01, NO_NUMBERS",
        "VOLUNTEER, 王芳, 6222020200112233445, 2026-06-01, NO_NUMBERS",
        "PUPIL, 小明、小红, '', 2026-06-01, ONE_AT_A_TIME",
        "PUPIL, 小明, 13800000000, 2026-06-01, PUPIL_WITHOUT_CONTACT",
        "PARENT, 王芳, '', 2026-03-05, PURGE_AHEAD",
        "PUPIL, 小明, '', 2027-03-06, PURGE_TOO_LATE"
    })
    void moreIsRefused(OutsiderKind kind, String name, String contact, LocalDate purgeOn, OutsiderRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> outsider(kind, name, contact, purgeOn).checked(TODAY))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private static Outsider outsider(OutsiderKind kind, String name, String contact, LocalDate purgeOn) {
        return new Outsider(
                UnionId.next(), OutsiderId.next(), kind, name, "", contact, "家长课堂", purgeOn, MemberId.next(), 0);
    }
}
