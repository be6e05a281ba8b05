package io.zhijia.congresscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congresscheck.Assessment.Grade;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final UnionId UNION = UnionId.next();
    private static final Scheme SCHEME = new Scheme(
            List.of(
                    new Scheme.Line("开会", 10, Proof.HELD),
                    new Scheme.Line("程序", 20, Proof.STEPS),
                    new Scheme.Line("效果", 5, null)),
            0);
    private static final List<Finding> FOUND = List.of(
            new Finding(Proof.HELD, true, "一次", "/congress"), new Finding(Proof.STEPS, false, "缺两步", "/congress"));

    @Test
    void pointsAreGivenUpToTheFullOnes() {
        assertThat(graded(1, 10, "").got()).isEqualTo(10);
        assertThat(graded(1, 0, "").got()).isZero();
        refused(AssessmentRefusal.TOO_MANY_POINTS, () -> graded(1, 11, "好"));
    }

    @Test
    void withoutEvidenceThereAreNoPointsUnlessItIsSaidWhy() {
        refused(AssessmentRefusal.SAY_WHY, () -> graded(2, 1, ""));
        refused(AssessmentRefusal.SAY_WHY, () -> graded(3, 1, ""));
        assertThat(graded(2, 0, "").got()).isZero();
        assertThat(graded(2, 15, "纸质材料齐全").got()).isEqualTo(15);
        assertThat(graded(3, 5, "职工反映好").got()).isEqualTo(5);
    }

    @Test
    void noItemIsLeftOutWhenItIsConfirmed() {
        var some = begun().graded(Map.of(1, new Grade(9, ""), 2, new Grade(0, "")), FOUND);
        refused(AssessmentRefusal.NOT_ALL_GRADED, () -> confirmed(some));
        var all = some.graded(Map.of(3, new Grade(4, "好")), FOUND);
        assertThat(confirmed(all).percent()).isEqualTo(13 * 100 / 35);
        assertThat(confirmed(all).findings()).isEqualTo(FOUND);
    }

    @Test
    void evidenceThatWentAwayTakesThePointsWithIt() {
        var all = begun().graded(Map.of(1, new Grade(9, ""), 2, new Grade(0, ""), 3, new Grade(0, "")), FOUND);
        refused(
                AssessmentRefusal.SAY_WHY,
                () -> all.confirmed(List.of(new Finding(Proof.HELD, false, "", "/congress")), MemberId.next(), TODAY));
    }

    @Test
    void whatIsConfirmedChangesOnlyAfterAReason() {
        var all =
                confirmed(begun().graded(Map.of(1, new Grade(9, ""), 2, new Grade(0, ""), 3, new Grade(0, "")), FOUND));
        refused(AssessmentRefusal.CONFIRMED_ALREADY, () -> all.graded(Map.of(), FOUND));
        refused(AssessmentRefusal.CONFIRMED_ALREADY, () -> confirmed(all));
        refused(AssessmentRefusal.REASON_MISSING, () -> all.reopened(""));
        refused(AssessmentRefusal.NOT_CONFIRMED, () -> begun().reopened("错"));
        assertThat(all.reopened("补了记录").isConfirmed()).isFalse();
        assertThat(all.reopened("补了记录").findings()).isEmpty();
    }

    @Test
    void aYearThatHasNotBegunIsNotAssessed() {
        refused(
                AssessmentRefusal.YEAR_AHEAD,
                () -> Assessment.begun(UNION, UNION, "校工会", 2027, SCHEME, List.of(), TODAY));
        refused(AssessmentRefusal.EMPTY_SCHEME, () -> new Scheme(List.of(), 0));
    }

    private static Assessment begun() {
        return Assessment.begun(UNION, UNION, "校工会", 2026, SCHEME, List.of(), TODAY);
    }

    private static Assessment graded(int item, int points, String remark) {
        return begun().graded(Map.of(item, new Grade(points, remark)), FOUND);
    }

    private static Assessment confirmed(Assessment one) {
        return one.confirmed(FOUND, MemberId.next(), TODAY);
    }

    private static void refused(AssessmentRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
