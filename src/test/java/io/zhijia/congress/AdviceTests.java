package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ADVICE_ANSWERED;
import static io.zhijia.congress.CongressRefusal.ANSWER_BEFORE_THE_SITTING;
import static io.zhijia.congress.CongressRefusal.SAY_WHY_NOT_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Advice.Answer;
import io.zhijia.congress.Advice.Taken;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Advice ADVICE =
            Advice.given(new SittingId(UUID.randomUUID()), 2, "延长食堂供应时间", new MemberId(UUID.randomUUID()), DAY);

    @ParameterizedTest
    @EnumSource(
            value = Taken.class,
            names = {"PARTLY", "NOT_TAKEN"})
    void whateverIsNotWhollyTakenNeedsAReason(Taken taken) {
        refused(() -> ADVICE.answered(new Answer(taken, "", "校长办公会", DAY), DAY), SAY_WHY_NOT_TAKEN);
        assertThat(ADVICE.answered(new Answer(taken, "人手不够", "校长办公会", DAY), DAY).isAnswered())
                .isTrue();
    }

    @Test
    void isTakenWithoutAWordFromTheDayOfTheSittingOn() {
        var taken = new Answer(Taken.TAKEN, "", "校长办公会", DAY);
        assertThat(ADVICE.answered(taken, DAY).answer()).isEqualTo(taken);
        refused(() -> ADVICE.answered(taken, DAY.plusDays(1)), ANSWER_BEFORE_THE_SITTING);
    }

    @Test
    void staysOnceItIsAnswered() {
        assertThatCode(ADVICE::refuseIfAnswered).doesNotThrowAnyException();
        var answered = ADVICE.answered(new Answer(Taken.TAKEN, "", "校长办公会", DAY), DAY);
        refused(answered::refuseIfAnswered, ADVICE_ANSWERED);
    }

    private static void refused(ThrowingCallable step, CongressRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
