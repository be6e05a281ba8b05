package io.zhijia.datadesk;

import static io.zhijia.datadesk.DeskRefusal.ANSWER_MISSING;
import static io.zhijia.datadesk.DeskRefusal.DAY_AHEAD;
import static io.zhijia.datadesk.DeskRefusal.SETTLED;
import static io.zhijia.datadesk.DeskRefusal.TEXT_MISSING;
import static io.zhijia.datadesk.DeskRefusal.WHO_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRequestTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnionId UNION = UnionId.next();
    private static final MemberId PERSON = MemberId.next();
    private static final MemberId OFFICER = MemberId.next();

    @ParameterizedTest
    @CsvSource({"2026-12-06, false", "2026-12-07, false", "2026-12-08, true"})
    void theClockRunsFifteenDays(LocalDate day, boolean overdue) {
        assertThat(own("请删除我的籍贯").isOverdue(day)).isEqualTo(overdue);
    }

    @Test
    void whatCameEarlierIsDueEarlier() {
        assertThat(byHand(PERSON, "", TODAY.minusDays(5)).due()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void anAnswerSettlesItOnceAndForAll() {
        var settled = own("请删除我的籍贯").refused(OFFICER, "法律要求保存", TODAY);

        assertThat(settled.isOverdue(TODAY.plusYears(1))).isFalse();
        refused(() -> settled.answered(OFFICER, "已经删除", TODAY), SETTLED);
        refused(() -> settled.withdrawn(TODAY), SETTLED);
    }

    @Test
    void whatIsNotSaidIsRefused() {
        refused(() -> own("  删 "), TEXT_MISSING);
        refused(() -> own("请删除我的籍贯").answered(OFFICER, "好", TODAY), ANSWER_MISSING);
        refused(() -> byHand(null, " ", TODAY), WHO_MISSING);
        refused(() -> byHand(PERSON, "", TODAY.plusDays(1)), DAY_AHEAD);
    }

    @Test
    void relativesOfSomebodyWhoDiedMayAsk() {
        assertThat(byHand(null, "李建国之女李某", TODAY).asker()).isEqualTo("李建国之女李某");
    }

    private static DataRequest own(String text) {
        return DataRequest.own(UNION, PERSON, RequestKind.DELETE, text, TODAY, 15);
    }

    private static DataRequest byHand(@Nullable MemberId person, String asker, LocalDate received) {
        return DataRequest.byHand(UNION, RequestKind.SEE, person, asker, "想看登记的内容", received, OFFICER, TODAY, 15);
    }

    private static void refused(ThrowingCallable step, DeskRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
