package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ANSWERED_ALREADY;
import static io.zhijia.congress.CongressRefusal.CANCELLED_ALREADY;
import static io.zhijia.congress.CongressRefusal.HELD_BEFORE_ASKED;
import static io.zhijia.congress.CongressRefusal.MORE_ASK_THAN_SIT;
import static io.zhijia.congress.CongressRefusal.TOO_FEW_ASK;
import static io.zhijia.congress.CongressRefusal.WITHDRAWN_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.ExtraRequest.By;
import io.zhijia.decision.Region;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
            refused(() -> asked(By.DELEGATES, ask, all), TOO_FEW_ASK);
            assertThat(ExtraRequest.needed(all)).isGreaterThan(ask);
        }
    }

    @Test
    void theUnitAndItsUnionAskAlone() {
        assertThat(asked(By.UNIT, 0, 30).isOpen()).isTrue();
        assertThat(asked(By.UNION, 7, 30).delegates()).isZero();
    }

    @Test
    void noMoreAskThanThereAre() {
        assertThat(asked(By.DELEGATES, 30, 30).delegates()).isEqualTo(30);
        refused(() -> asked(By.DELEGATES, 31, 30), MORE_ASK_THAN_SIT);
    }

    @Test
    void oneSittingDealsWithIt() {
        var sitting = sitting(DAY);
        var answered = asked(By.UNION, 0, 30).answeredBy(sitting);
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.answeredBy(sitting)).isEqualTo(answered);
        refused(() -> answered.answeredBy(sitting(DAY)), ANSWERED_ALREADY);
        refused(() -> answered.withdrawn("写错了"), ANSWERED_ALREADY);
    }

    @Test
    void noSittingDealsWithItThatWasCancelledOrHeldBeforeAnybodyAsked() {
        var request = asked(By.UNION, 0, 30);
        var before = sitting(DAY.minusDays(1));
        var cancelled = sitting(DAY).cancelled("停电");
        refused(() -> request.answeredBy(before), HELD_BEFORE_ASKED);
        refused(() -> request.answeredBy(cancelled), CANCELLED_ALREADY);
        assertThat(request.mayBeAnsweredBy(before)).isFalse();
        assertThat(request.mayBeAnsweredBy(cancelled)).isFalse();
        assertThat(request.mayBeAnsweredBy(sitting(DAY))).isTrue();
    }

    @Test
    void whatWasWithdrawnWaitsForNoSittingAndTheFirstReasonStands() {
        var withdrawn = asked(By.UNION, 0, 30).withdrawn("写错了");
        assertThat(withdrawn.isOpen()).isFalse();
        assertThat(withdrawn.withdrawn("再点一次")).isEqualTo(withdrawn);
        refused(() -> withdrawn.answeredBy(sitting(DAY)), WITHDRAWN_ALREADY);
    }

    private static Sitting sitting(LocalDate day) {
        var term = new Term(
                new UnionId(UUID.randomUUID()),
                TermId.next(),
                AssemblyKind.STAFF_CONGRESS,
                1,
                5,
                DAY.minusYears(1),
                Region.NATIONAL,
                30,
                "",
                0);
        return Sitting.prepared(term, 1, day.atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private static ExtraRequest asked(By by, int delegates, int all) {
        return ExtraRequest.asked(UUID.randomUUID(), TermId.next(), by, delegates, all, DAY, "食堂");
    }
}
