package io.zhijia.scoring;

import static io.zhijia.scoring.Schemed.inForce;
import static io.zhijia.scoring.Schemed.refused;
import static io.zhijia.scoring.ScoringRefusal.DAYS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.scoring.ScoringRefusal.OBJECTIONS_WAIT;
import static io.zhijia.scoring.ScoringRefusal.POSTED_TOO_SHORT;
import static io.zhijia.scoring.ScoringRefusal.SCORES_MISSING;
import static io.zhijia.scoring.ScoringRefusal.STILL_POSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.tenancy.UnionId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTests {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Scheme scheme = inForce(UnionId.next(), "勤 100", Map.of(Side.SELF, 100));
    private final Run run = Run.begun(scheme, RunId.next(), "春季学期", DAY.minusMonths(4), DAY);

    @Test
    void onlyByASchemeInForceAndOverDaysInTheirOrder() {
        refused(() -> Run.begun(scheme, RunId.next(), "春季学期", DAY, DAY.minusDays(1)), DAYS_MIXED_UP);
        refused(
                () -> Run.begun(scheme.nextEdition(SchemeId.next()), RunId.next(), "春季学期", DAY, DAY),
                NOT_AT_THIS_STAGE);
    }

    @Test
    void isPostedForFiveWorkingDaysOnceEverybodyHasPointsOrAReason() {
        refused(() -> run.posted(DAY.plusDays(7), 1, DAY, RunTests::isWorked), SCORES_MISSING);
        refused(() -> run.posted(DAY.plusDays(6), 0, DAY, RunTests::isWorked), POSTED_TOO_SHORT);
        refused(() -> run.posted(DAY.minusDays(1), 0, DAY, RunTests::isWorked), POSTED_TOO_SHORT);
        var posted = run.posted(DAY.plusDays(7), 0, DAY, RunTests::isWorked);
        assertThat(posted.takesObjections(DAY)).isTrue();
        assertThat(posted.takesObjections(DAY.plusDays(7))).isTrue();
        assertThat(posted.takesObjections(DAY.plusDays(8))).isFalse();
        refused(posted::mustBeOpen, NOT_AT_THIS_STAGE);
        refused(() -> posted.concluded(0, DAY.plusDays(7)), STILL_POSTED);
        refused(() -> posted.concluded(1, DAY.plusDays(8)), OBJECTIONS_WAIT);
        refused(() -> run.concluded(0, DAY), NOT_AT_THIS_STAGE);
        var concluded = posted.concluded(0, DAY.plusDays(8));
        assertThat(concluded.state()).isEqualTo(new RunState.Concluded(DAY, DAY.plusDays(8)));
        assertThat(concluded.takesObjections(DAY)).isFalse();
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
