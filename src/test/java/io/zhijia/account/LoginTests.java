package io.zhijia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LoginTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private final Login login = Login.active("1032", "hash", UnionId.next(), MemberId.next());

    @Test
    void theFifthWrongPasswordLocksForAQuarterOfAnHour() {
        var fourTimes =
                login.after(false, NOON).after(false, NOON).after(false, NOON).after(false, NOON);
        var locked = fourTimes.after(false, NOON);

        assertThat(fourTimes.attempts().isLocked(NOON)).isFalse();
        assertThat(locked.attempts().isLocked(NOON.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isTrue();
        assertThat(locked.attempts().isLocked(NOON.plus(Duration.ofMinutes(15))))
                .isFalse();
    }

    @Test
    void aRightPasswordStartsTheCountAgain() {
        var again =
                login.after(false, NOON).after(false, NOON).after(false, NOON).after(true, NOON);

        assertThat(again.attempts()).isEqualTo(Attempts.NONE);
    }

    @Test
    void aSlipIsGoodForThirtyDays() {
        var invited = login.invitedAgain("another", NOON);

        assertThat(invited.mustChoosePassword()).isTrue();
        assertThat(invited.isExpired(NOON.plus(Login.SLIP))).isFalse();
        assertThat(invited.isExpired(NOON.plus(Login.SLIP).plusMillis(1))).isTrue();
        assertThat(invited.withPassword("own").mustChoosePassword()).isFalse();
    }

    @Test
    void isClosedOnceOnly() {
        var closed = login.closed(MARCH_2);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> closed.closed(MARCH_2))
                .extracting(Refusal::reason)
                .isEqualTo(AccountRefusal.ALREADY_CLOSED);
        assertThat(closed.invitedAgain("another", NOON).isClosed()).isFalse();
    }
}
