package io.zhijia.planconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = TODAY.plusDays(7);
    private static final MemberId LI_NA = MemberId.next();

    private final Consultation open =
            Consultation.opened(UnionId.next(), new PlanId(UUID.randomUUID()), "时间合适吗", LAST, TODAY);

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        assertThat(open.isOpen(LAST)).isTrue();
        assertThat(open.isOpen(LAST.plusDays(1))).isFalse();
        refused(ConsultationRefusal.NOT_OPEN, () -> Opinion.given(open, LI_NA, null, "改到四月", LAST.plusDays(1)));
        refused(ConsultationRefusal.NOT_OPEN, () -> Opinion.noObjection(open, LI_NA, LAST.plusDays(1)));
        assertThat(open.extended(LAST.plusDays(3), LAST.plusDays(1)).isOpen(LAST.plusDays(3)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-11, true", "2026-01-12, false"})
    void aLastDayIsTodayAtTheEarliest(LocalDate last, boolean refused) {
        ThrowingCallable opening = () -> Consultation.opened(open.union(), open.plan(), open.question(), last, TODAY);
        ThrowingCallable extending = () -> open.extended(last, TODAY);
        if (refused) {
            refused(ConsultationRefusal.LAST_DAY_IS_PAST, opening);
            refused(ConsultationRefusal.LAST_DAY_IS_PAST, extending);
        } else {
            assertThatCode(opening).doesNotThrowAnyException();
            assertThatCode(extending).doesNotThrowAnyException();
        }
    }

    @Test
    void itClosesOnceAndOnlyWithEveryOpinionAnswered() {
        refused(ConsultationRefusal.OPINIONS_WAIT, () -> open.closed(TODAY, 1));
        var closed = open.closed(TODAY, 0);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.isOpen(TODAY)).isFalse();
        refused(ConsultationRefusal.NOT_OPEN, () -> closed.closed(TODAY, 0));
        refused(ConsultationRefusal.NOT_OPEN, () -> closed.extended(LAST, TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "DECLINED"})
    void whatIsNotTakenAsAWholeWantsAReason(Outcome outcome) {
        var opinion = Opinion.given(open, LI_NA, null, "改到四月", TODAY);
        refused(ConsultationRefusal.NO_REASON, () -> opinion.answered(outcome, "  "));
        assertThat(opinion.answered(outcome, " 与期中考试冲突 ").answer()).isEqualTo("与期中考试冲突");
    }

    @Test
    void takenNeedsNoReasonAndNothingElseIsAnAnswer() {
        var opinion = Opinion.given(open, LI_NA, null, "改到四月", TODAY);
        assertThat(opinion.answered(Outcome.TAKEN, "").isWaiting()).isFalse();
        refused(ConsultationRefusal.NO_ANSWER, () -> opinion.answered(Outcome.WAITING, "想想"));
        refused(ConsultationRefusal.NO_ANSWER, () -> opinion.answered(Outcome.NO_OBJECTION, "想想"));
        var none = Opinion.noObjection(open, LI_NA, TODAY);
        refused(ConsultationRefusal.NO_ANSWER, () -> none.answered(Outcome.TAKEN, ""));
    }

    @Test
    void onlyItsAuthorTakesAnOpinionBackAndOnlyBeforeTheAnswer() {
        var opinion = Opinion.given(open, LI_NA, null, "改到四月", TODAY);
        opinion.mustBeFreeToWithdraw(LI_NA);
        refused(ConsultationRefusal.NOT_YOUR_OPINION, () -> opinion.mustBeFreeToWithdraw(MemberId.next()));
        refused(
                ConsultationRefusal.ALREADY_ANSWERED,
                () -> opinion.answered(Outcome.TAKEN, "").mustBeFreeToWithdraw(LI_NA));
    }

    private static void refused(ConsultationRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
