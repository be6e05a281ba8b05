package io.zhijia.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.StandingItem;
import io.zhijia.planning.StandingItem.Standing;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTests {

    private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    private static final MemberId ZHAO_MIN = MemberId.next();

    @ParameterizedTest
    @CsvSource({"0, 3, 0, false", "2, 1, 66, false", "199, 1, 99, false", "3, 0, 100, true"})
    void onlyAHundredPerCentIsAllDone(int done, int open, int percent, boolean complete) {
        var tally = new Tally(done + open, done, 0);

        assertThat(tally.percent()).isEqualTo(percent);
        assertThat(tally.isComplete()).isEqualTo(complete);
    }

    @Test
    void standingDutiesAreNotCounted() {
        var check = check(line(Standing.DONE), line(Standing.DUTY), line(Standing.DUTY));

        assertThat(check.tally()).isEqualTo(new Tally(1, 1, 0));
        assertThat(check.summary()).isEqualTo("《2026 年工会工作计划》1 项任务全部完成");
        assertThat(check(line(Standing.DONE), line(Standing.OVERDUE)).summary())
                .doesNotContain("全部完成")
                .contains("50%");
    }

    @Test
    void countsByWhateverPeopleAskFor() {
        var lines = List.of(line(Standing.DONE), line(Standing.OVERDUE), line(Standing.DUTY));

        assertThat(Tally.by(CheckLine::area, lines)).isEqualTo(Map.of(WorkArea.CARE, new Tally(2, 1, 1)));
        assertThat(Tally.by(CheckLine::ownerName, lines)).containsOnlyKeys("李娜");
    }

    @Test
    void saysWhoWasThereAndWhatComesNextOnADayToCome() {
        refused(CheckRefusal.NOBODY_PRESENT, () -> check(Map.of(), line(Standing.OPEN)));
        refused(CheckRefusal.NOTHING_TO_CHECK, () -> check(line(Standing.DUTY)));
        refused(CheckRefusal.NEXT_IN_THE_PAST, () -> check(line(Standing.OPEN).saying("抓紧", JUNE_30)));
        refused(
                CheckRefusal.CHECKED_IN_THE_FUTURE,
                () -> check(line(Standing.OPEN)).heldBy(JUNE_30.minusDays(1)));
        assertThat(check(line(Standing.OPEN).saying("抓紧", JUNE_30.plusDays(1))).heldBy(JUNE_30))
                .isNotNull();
    }

    private static PlanCheck check(CheckLine... lines) {
        return check(Map.of(ZHAO_MIN, "赵敏"), lines);
    }

    private static PlanCheck check(Map<MemberId, String> present, CheckLine... lines) {
        return new PlanCheck(
                UnionId.next(),
                CheckId.next(),
                new PlanId(UUID.randomUUID()),
                "2026 年工会工作计划",
                JUNE_30,
                present,
                "",
                "",
                ZHAO_MIN,
                List.of(lines));
    }

    private static CheckLine line(Standing standing) {
        return CheckLine.of(
                new StandingItem(
                        new PlanItemId(UUID.randomUUID()), WorkArea.CARE, "送温暖", JUNE_30, JUNE_30, ZHAO_MIN, standing),
                "李娜");
    }

    private static void refused(CheckRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
