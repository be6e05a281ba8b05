package io.zhijia.scoring;

import static io.zhijia.scoring.Schemed.inForce;
import static io.zhijia.scoring.Schemed.refused;
import static io.zhijia.scoring.ScoringRefusal.DEDUCTION_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.EVIDENCE_MISSING;
import static io.zhijia.scoring.ScoringRefusal.HEARD_ALREADY;
import static io.zhijia.scoring.ScoringRefusal.NO_SUCH_RULE;
import static io.zhijia.scoring.ScoringRefusal.OWN_BREACH;
import static io.zhijia.scoring.ScoringRefusal.POINTS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.REASON_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.scoring.Breach.Account;
import io.zhijia.scoring.Score.Finding;
import io.zhijia.tenancy.UnionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of the sides, what breaches take, and the grade it comes to. */
class ScoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private final Scheme scheme =
            inForce(UnionId.next(), "勤 60 考勤\n绩 40", Map.of(Side.SELF, 10, Side.GROUP, 30, Side.LEADERSHIP, 60));

    @ParameterizedTest
    @CsvSource({
        "0, 90.0, EXCELLENT",
        "1, 89.0, GOOD",
        "15, 75.0, GOOD",
        "16, 74.0, BASIC",
        "30, 60.0, BASIC",
        "31, 59.0, FAILED",
        "99, 0.0, FAILED"
    })
    void gradesBeginAtTheirBounds(int deducted, BigDecimal total, Grade grade) {
        var ninety = new Score(
                scheme,
                List.of(sheet(Side.SELF, 60, 30), sheet(Side.GROUP, 60, 30), sheet(Side.LEADERSHIP, 60, 30)),
                List.of(new Finding("勤", deducted, false)));
        assertThat(ninety.total()).contains(total);
        assertThat(ninety.grade()).contains(grade);
    }

    @Test
    void eachSideCountsByItsWeight() {
        var score = new Score(
                scheme,
                List.of(sheet(Side.SELF, 60, 40), sheet(Side.GROUP, 60, 30), sheet(Side.LEADERSHIP, 50, 38)),
                List.of());

        assertThat(score.total()).as("10 and 27 and 52.8").contains(new BigDecimal("89.8"));
    }

    @Test
    void nothingIsSaidBeforeEverySideHasSpokenUnlessSomethingIsVetoed() {
        var half = List.of(sheet(Side.SELF, 60, 40));
        assertThat(new Score(scheme, half, List.of()).total()).isEmpty();
        assertThat(new Score(scheme, half, List.of()).grade()).isEmpty();
        assertThat(new Score(scheme, half, List.of()).missing()).containsExactly(Side.GROUP, Side.LEADERSHIP);
        assertThat(new Score(scheme, half, List.of(new Finding("体罚学生", 0, true))).grade())
                .contains(Grade.FAILED);
    }

    @Test
    void eachItemTakesWhatItCanBringAndWhoTakesPointsOffSaysWhy() {
        refused(() -> Sheet.filled(scheme, Side.GROUP, List.of(61, 39), "", 0), POINTS_MIXED_UP);
        refused(() -> Sheet.filled(scheme, Side.GROUP, List.of(-1, 40), "迟到", 0), POINTS_MIXED_UP);
        refused(() -> Sheet.filled(scheme, Side.GROUP, List.of(60), "", 0), POINTS_MIXED_UP);
        refused(() -> Sheet.filled(scheme, Side.GROUP, List.of(59, 40), "", 0), REASON_MISSING);
        assertThat(Sheet.filled(scheme, Side.SELF, List.of(59, 40), "", 0).sum())
                .isEqualTo(99);
        assertThat(Sheet.filled(scheme, Side.GROUP, List.of(60, 40), "", 0).sum())
                .isEqualTo(100);
    }

    @Test
    void noNumberOfFewPeopleIsToldNorOneItCouldBeWorkedOutFrom() {
        assertThat(Score.counted(scored(20, 7, 6, 0))).containsOnlyKeys(Grade.EXCELLENT, Grade.GOOD);
        assertThat(Score.counted(scored(20, 7, 4, 0)))
                .as("4 could be found from the sum")
                .containsOnlyKeys(Grade.EXCELLENT);
        assertThat(Score.counted(scored(4, 0, 0, 0))).isEmpty();
        assertThat(Score.counted(scored(9, 8, 7, 6))).hasSize(4);
    }

    private List<Score> scored(int... each) {
        return IntStream.range(0, each.length)
                .boxed()
                .flatMap(grade -> IntStream.range(0, each[grade])
                        .mapToObj(one -> new Score(
                                scheme,
                                List.of(
                                        sheet(Side.SELF, 60, 40 - grade * 10),
                                        sheet(Side.GROUP, 60, 40 - grade * 10),
                                        sheet(Side.LEADERSHIP, 60, 40 - grade * 10)),
                                grade == 0 ? List.of() : List.of(new Finding("勤", grade * 5 - 1, false)))))
                .toList();
    }

    private static Sheet sheet(Side side, int first, int second) {
        return new Sheet(side, List.of(first, second), "", 1);
    }

    @Test
    void aBreachIsProvenHeardAndDecidedBySomebodyElse() {
        var about = MemberId.next();
        var by = MemberId.next();
        var chair = MemberId.next();
        refused(() -> Breach.mustBeProven(new Account("迟到", " ", "")), EVIDENCE_MISSING);
        refused(() -> reported(about, "没有这一条", by), NO_SUCH_RULE);
        var late = reported(about, "绩", by);
        refused(() -> late.heard(scheme, true, 5, "", about, DAY), OWN_BREACH);
        refused(() -> late.heard(scheme, true, 5, "", by, DAY), OWN_BREACH);
        refused(() -> late.heard(scheme, true, 0, "", chair, DAY), DEDUCTION_MIXED_UP);
        refused(() -> late.heard(scheme, true, 41, "", chair, DAY), DEDUCTION_MIXED_UP);
        assertThat(late.finding()).as("nothing before it is heard").isEmpty();
        var found = late.heard(scheme, true, 40, "", chair, DAY);
        assertThat(found.finding()).contains(new Finding("绩", 40, false));
        refused(() -> found.heard(scheme, false, 0, "", chair, DAY), HEARD_ALREADY);
        assertThat(late.heard(scheme, false, 40, "", chair, DAY).finding()).isEmpty();
        assertThat(reported(about, "体罚学生", by)
                        .heard(scheme, true, 40, "", chair, DAY)
                        .finding())
                .contains(new Finding("体罚学生", 0, true));
    }

    private Breach reported(MemberId about, String rule, MemberId by) {
        return Breach.reported(scheme, new BreachId(UUID.randomUUID()), about, rule, DAY, "", by, DAY);
    }
}
