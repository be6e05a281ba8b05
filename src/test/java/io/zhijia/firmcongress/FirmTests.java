package io.zhijia.firmcongress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.firmcongress.Firm.Congress;
import io.zhijia.firmcongress.Firm.Description;
import io.zhijia.firmcongress.Happening.Kind;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate SET_UP = LocalDate.of(2026, 3, 1);

    @Test
    void stagesAreReadOffTheDays() {
        assertThat(firm(null, null).stage()).isEqualTo(Stage.NO_UNION);
        assertThat(firm(SET_UP, null).stage()).isEqualTo(Stage.NO_CONGRESS);
        assertThat(firm(SET_UP, new Congress(CongressForm.JOINT, SET_UP)).stage())
                .isEqualTo(Stage.COVERED);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, BEFORE_IT_WAS_SET_UP", "2026-11-02, IN_THE_FUTURE"})
    void aCongressMeetsAfterItWasSetUpAndNotAhead(LocalDate on, FirmRefusal reason) {
        var firm = firm(SET_UP, new Congress(CongressForm.SINGLE, SET_UP));
        refused(reason, () -> firm.mustTake(Happening.session(on, ""), TODAY));
        firm.mustTake(Happening.session(SET_UP, ""), TODAY);
        firm.mustTake(Happening.session(TODAY, ""), TODAY);
    }

    @Test
    void staffAreToldAndAskedWithoutACongressButItDoesNotMeet() {
        var firm = firm(SET_UP, null);
        firm.mustTake(Happening.about(Kind.CONSULTED, TODAY, Subject.RULES, ""), TODAY);
        refused(FirmRefusal.NO_CONGRESS_YET, () -> firm.mustTake(Happening.session(TODAY, ""), TODAY));
        refused(FirmRefusal.NO_CONGRESS_YET, () -> firm.withoutCongress("撤销"));
    }

    @Test
    void nothingIsSetUpTomorrowAndDissolvedWithoutAReason() {
        var firm = firm(SET_UP, null);
        refused(
                FirmRefusal.IN_THE_FUTURE,
                () -> firm.setUp(new Congress(CongressForm.SINGLE, TODAY.plusDays(1)), TODAY));
        var there = firm.setUp(new Congress(CongressForm.SINGLE, TODAY), TODAY);
        refused(FirmRefusal.REASON_MISSING, () -> there.withoutCongress(""));
        assertThat(there.withoutCongress("企业注销").stage()).isEqualTo(Stage.NO_CONGRESS);
        refused(FirmRefusal.IN_THE_FUTURE, () -> new Description("厂", 1, TODAY.plusDays(1)).mustBePast(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 1, 33", "3, 2, 66", "3, 3, 100", "200, 199, 99"})
    void coverageIsCutOffSoThatAllMeansAll(int withUnion, int withCongress, int percent) {
        assertThat(new Coverage(withUnion + 5, withUnion, withCongress, 0, 0, 0).percent())
                .isEqualTo(percent);
    }

    @Test
    void totalsAreThoseOfAll() {
        var all = new Coverage(5, 4, 2, 1, 1, 1).plus(new Coverage(3, 1, 1, 1, 0, 0));
        assertThat(all).isEqualTo(new Coverage(8, 5, 3, 2, 1, 1));
        assertThat(all.joint()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "30, 30", "599, 30", "600, 30", "601, 31", "1000, 50", "1001, 51"})
    void itsOwnCongressHasATwentiethOfTheStaffAndThirtyAtLeast(int staff, int least) {
        assertThat(Firm.listed(UnionId.next(), new Description("厂", staff, null), null)
                        .leastDelegates())
                .isEqualTo(least);
    }

    @Test
    void whatClosedKeepsWhatHappenedBeforeAndTakesNothingLater() {
        refused(FirmRefusal.IN_THE_FUTURE, () -> firm(SET_UP, null).closed(TODAY.plusDays(1), TODAY));
        var gone = firm(SET_UP, new Congress(CongressForm.SINGLE, SET_UP, 35)).closed(TODAY.minusDays(5), TODAY);
        assertThat(gone.stage()).isEqualTo(Stage.CLOSED);
        gone.mustTake(Happening.session(TODAY.minusDays(5), ""), TODAY);
        refused(FirmRefusal.FIRM_CLOSED, () -> gone.mustTake(Happening.session(TODAY.minusDays(4), ""), TODAY));
        assertThat(gone.reopened().stage()).isEqualTo(Stage.COVERED);
    }

    @Test
    void aSheetKeepsWhatItDoesNotSay() {
        var known = firm(SET_UP, new Congress(CongressForm.SINGLE, SET_UP, 35)).closed(TODAY, TODAY);
        assertThat(known.listedAs(known.about(), new Congress(CongressForm.SINGLE, SET_UP)))
                .isEqualTo(known);
        assertThat(known.listedAs(known.about(), new Congress(CongressForm.JOINT, SET_UP))
                        .congress())
                .isEqualTo(new Congress(CongressForm.JOINT, SET_UP));
    }

    private static Firm firm(@Nullable LocalDate unionSince, @Nullable Congress congress) {
        return Firm.listed(UnionId.next(), new Description("长河服装厂", 48, unionSince), congress);
    }

    private static void refused(FirmRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
