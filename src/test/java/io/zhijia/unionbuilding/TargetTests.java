package io.zhijia.unionbuilding;

import static io.zhijia.unionbuilding.BuildingRefusal.FOUNDED_STAYS;
import static io.zhijia.unionbuilding.BuildingRefusal.IN_THE_FUTURE;
import static io.zhijia.unionbuilding.BuildingRefusal.NOTHING_TO_TAKE_BACK;
import static io.zhijia.unionbuilding.BuildingRefusal.NOT_BEFORE;
import static io.zhijia.unionbuilding.BuildingRefusal.NOT_ITS_TURN;
import static io.zhijia.unionbuilding.BuildingRefusal.REASON_MISSING;
import static io.zhijia.unionbuilding.BuildingRefusal.REPLY_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.orgtree.NodeId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Target listed = Target.listed(
            UnionId.next(),
            new Unit("长河服装厂", Nature.PRIVATE_ENTERPRISE, 48, LocalDate.of(2025, 3, 10), "办公室"),
            Form.SINGLE);
    private final Target prepared = listed.contacted(MARCH, TODAY).preparing(MARCH, TODAY);
    private final Target approved = prepared.approved(MARCH, "街工〔2026〕3 号", TODAY);
    private final Target founded = approved.founded(TODAY, 31, new NodeId(UUID.randomUUID()), TODAY);

    @Test
    void goesFromContactToFoundingAndKeepsTheReply() {
        assertThat(founded.standing().stage()).isEqualTo(Stage.FOUNDED);
        assertThat(founded.standing().note()).isEqualTo("街工〔2026〕3 号");
        assertThat(founded.corrected(MARCH, 33, TODAY).standing())
                .isInstanceOfSatisfying(
                        Standing.Founded.class, now -> assertThat(now.members()).isEqualTo(33));
    }

    @Test
    void noStepIsLeftOut() {
        refuses(NOT_ITS_TURN, () -> listed.preparing(MARCH, TODAY));
        refuses(NOT_ITS_TURN, () -> prepared.founded(TODAY, 31, new NodeId(UUID.randomUUID()), TODAY));
        refuses(NOT_ITS_TURN, () -> founded.contacted(TODAY, TODAY));
        refuses(NOT_ITS_TURN, () -> approved.corrected(TODAY, 3, TODAY));
        refuses(REPLY_MISSING, () -> prepared.approved(MARCH, "", TODAY));
        refuses(NOT_BEFORE, () -> prepared.approved(MARCH.minusDays(1), "3 号", TODAY));
        refuses(IN_THE_FUTURE, () -> listed.contacted(TODAY.plusDays(1), TODAY));
    }

    @Test
    void aStepBackNeedsAReasonAndNothingFoundedIsTakenBack() {
        assertThat(approved.back(TODAY, "批复有误", TODAY).standing()).isEqualTo(new Standing.Preparing(TODAY));
        assertThat(listed.dropped(TODAY, "已注销", TODAY)
                        .back(TODAY, "没有注销", TODAY)
                        .standing())
                .isEqualTo(new Standing.Listed());
        refuses(REASON_MISSING, () -> approved.back(TODAY, "", TODAY));
        refuses(REASON_MISSING, () -> approved.dropped(TODAY, "", TODAY));
        refuses(FOUNDED_STAYS, () -> founded.back(TODAY, "写错了", TODAY));
        refuses(FOUNDED_STAYS, () -> founded.dropped(TODAY, "写错了", TODAY));
        refuses(NOTHING_TO_TAKE_BACK, () -> listed.back(TODAY, "写错了", TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, 12, false", "2026-03-10, 12, true", "2026-03-10, 13, false", "2030-01-01, 0, false"})
    void isLateFromTheDayTheMonthsAreOver(LocalDate day, int months, boolean late) {
        assertThat(listed.isLate(day, months)).isEqualTo(late);
        assertThat(founded.isLate(day, months)).isFalse();
    }

    @Test
    void allIsOnlySaidOfAll() {
        assertThat(new Coverage(Nature.MARKET, 201, 200, 0).percent()).isEqualTo(99);
        assertThat(Coverage.ofAll(List.of()).percent()).isZero();
        assertThat(Coverage.ofAll(List.of(new Coverage(Nature.MARKET, 3, 1, 20), new Coverage(Nature.OTHER, 1, 1, 5)))
                        .percent())
                .isEqualTo(50);
    }

    private static void refuses(BuildingRefusal reason, Supplier<Target> step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::get)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
