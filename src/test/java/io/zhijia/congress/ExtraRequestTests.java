package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ANSWERED_ALREADY;
import static io.zhijia.congress.CongressRefusal.TOO_FEW_ASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.ExtraRequest.By;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may ask for an extra sitting. */
class ExtraRequestTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "30, 10, true",
        "30, 9, false",
        "31, 10, false",
        "31, 11, true",
        "3, 1, true",
        "1, 1, true",
        "1, 0, false"
    })
    void aThirdOfTheDelegatesIsEnoughAndTheThirdCountsIn(int all, int ask, boolean isEnough) {
        if (isEnough) {
            assertThat(asked(By.DELEGATES, ask, all).delegates()).isEqualTo(ask);
            assertThat(ExtraRequest.needed(all)).isLessThanOrEqualTo(ask);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> asked(By.DELEGATES, ask, all))
                    .extracting(Refusal::reason)
                    .isEqualTo(TOO_FEW_ASK);
            assertThat(ExtraRequest.needed(all)).isGreaterThan(ask);
        }
    }

    @Test
    void theUnitAndItsUnionAskAlone() {
        assertThat(asked(By.UNIT, 0, 30).isOpen()).isTrue();
        assertThat(asked(By.UNION, 7, 30).delegates()).isZero();
    }

    @Test
    void oneSittingDealsWithIt() {
        var sitting = SittingId.next();
        var answered = asked(By.UNION, 0, 30).answeredBy(sitting);
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.answeredBy(sitting)).isEqualTo(answered);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answered.answeredBy(SittingId.next()))
                .extracting(Refusal::reason)
                .isEqualTo(ANSWERED_ALREADY);
    }

    private static ExtraRequest asked(By by, int delegates, int all) {
        return ExtraRequest.asked(TermId.next(), by, delegates, all, DAY, "食堂");
    }
}
