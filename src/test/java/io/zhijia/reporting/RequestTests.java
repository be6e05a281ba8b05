package io.zhijia.reporting;

import static io.zhijia.reporting.ReportRefusal.AMOUNT_MISSING;
import static io.zhijia.reporting.ReportRefusal.ANSWERED_ALREADY;
import static io.zhijia.reporting.ReportRefusal.IN_THE_FUTURE;
import static io.zhijia.reporting.ReportRefusal.NOT_BEFORE;
import static io.zhijia.reporting.ReportRefusal.NOT_TO_BE_SETTLED;
import static io.zhijia.reporting.ReportRefusal.VOID_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.refusal.Refusal;
import io.zhijia.reporting.Report.Content;
import io.zhijia.reporting.RequestState.Settled;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private final Report report = Report.given(
            UnionId.next(), new MemberId(UUID.randomUUID()), new Content(MAY, Addressee.PARTY, "工作汇报", "做了", ""));
    private final Request request = Request.asked(report, "请安排场地");

    @Test
    void isAnsweredOnceAndThenSettledOnce() {
        refused(() -> request.settled("办了", MAY), NOT_TO_BE_SETTLED);
        refused(() -> request.answered("同意", MAY.minusDays(1)), NOT_BEFORE);
        var answered = request.answered("同意", MAY);
        refused(() -> answered.answered("不同意", MAY), ANSWERED_ALREADY);
        refused(() -> answered.settled("办了", MAY.minusDays(1)), NOT_BEFORE);
        var settled = answered.settled("办了", MAY.plusDays(9));
        refused(() -> settled.settled("又办了", MAY.plusDays(9)), NOT_TO_BE_SETTLED);

        assertThat(settled.state()).isEqualTo(new Settled("同意", MAY, "办了", MAY.plusDays(9)));
    }

    @Test
    void aVoidReportStaysAsItIs() {
        var gone = report.declaredVoid("重复登记");

        assertThat(gone.counts()).isFalse();
        refused(() -> gone.declaredVoid("又一次"), VOID_ALREADY);
        refused(() -> gone.corrected(new Content(MAY, Addressee.PARTY, "改", "", "")), VOID_ALREADY);
        refused(() -> new Content(MAY, Addressee.PARTY, "改", "", "").notAfter(MAY.minusDays(1)), IN_THE_FUTURE);
    }

    @Test
    void fundsNeedAnAmountAndNothingElseHasOne() {
        refused(() -> support(Support.Kind.FUNDS, Money.NONE), AMOUNT_MISSING);
        assertThat(support(Support.Kind.ROOMS, Money.yuan(5)).amount()).isEqualTo(Money.NONE);
        assertThat(support(Support.Kind.FUNDS, Money.yuan(5)).amount()).isEqualTo(Money.yuan(5));
    }

    private static Support support(Support.Kind kind, Money amount) {
        return Support.received(MAY, Addressee.PRINCIPAL, kind, "支持", amount, MAY);
    }

    @ParameterizedTest
    @CsvSource({
        "TERM, 2026-05-06, 2026-03-01, 2026-07-05",
        "MONTH, 2026-05-06, 2026-05-01, 2026-05-31",
        "QUARTER, 2026-05-06, 2026-04-01, 2026-06-30",
        "YEAR, 2026-05-06, 2026-01-01, 2026-12-31"
    })
    void aStretchHasTheDayInIt(Rhythm rhythm, LocalDate day, LocalDate begins, LocalDate ends) {
        assertThat(rhythm.around(day, year())).contains(new Rhythm.Stretch(begins, ends));
    }

    @Test
    void nothingIsDueInTheHolidaysAndAUnitWithoutTermsHasHalfYears() {
        assertThat(Rhythm.TERM.around(LocalDate.of(2026, 8, 1), year())).isEmpty();
        assertThat(Rhythm.TERM.around(LocalDate.of(2026, 8, 1), SchoolYear.UNSAID))
                .contains(new Rhythm.Stretch(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Rhythm.NONE.around(MAY, year())).isEmpty();
    }

    private static SchoolYear year() {
        return new SchoolYear(List.of(new SchoolSpan(
                UUID.randomUUID(), SchoolSpan.Kind.TERM, "第二学期", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 7, 5))));
    }

    private static void refused(ThrowingCallable step, ReportRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
