package io.zhijia.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordId;
import io.zhijia.archive.RecordKind;
import io.zhijia.goal.GoalReading.Known;
import io.zhijia.goal.GoalReading.Span;
import io.zhijia.goal.GoalReading.Verdict;
import io.zhijia.goal.Measure.Per;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedItem;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReadingTests {

    private static final LocalDate APRIL_15 = LocalDate.of(2026, 4, 15);
    private static final LocalDate JANUARY_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate DECEMBER_31 = LocalDate.of(2026, 12, 31);
    private final UnionId union = UnionId.next();
    private final PlanId plan = new PlanId(UUID.randomUUID());

    @Test
    void anActivityEachMonthWarnsOfEmptyAndMissedMonthsAndSaysWhenTheNextIsDue() {
        var reading = read(promised("每月组织一次活动"), Known.NOTHING, done(1), on(2), on(5));

        assertThat(reading.spans())
                .extracting(Span::verdict)
                .startsWith(Verdict.DONE, Verdict.MISSED, Verdict.MISSED, Verdict.EMPTY, Verdict.AHEAD, Verdict.EMPTY)
                .hasSize(12);
        assertThat(reading.fallenShort()).isEqualTo(10);
        assertThat(reading.nextDue(APRIL_15)).contains(LocalDate.of(2026, 4, 30));
    }

    @Test
    void aWaivedMonthIsNotHeldAgainstAnybody() {
        var waived = new Known(Set.of(), Map.of(LocalDate.of(2026, 2, 1), "寒假", JANUARY_1, "寒假"));
        var reading = read(promised("每月组织一次活动"), waived, done(1), on(2), on(5));

        assertThat(reading.spans()).extracting(Span::verdict).startsWith(Verdict.DONE, Verdict.WAIVED, Verdict.MISSED);
        assertThat(reading.fallenShort()).isEqualTo(9);
    }

    @Test
    void onlyWhatTheMeasureAsksForIsCounted() {
        var goal = promised("每月一次").measuredBy(new Measure(1, Per.TERM, WorkArea.WOMEN, null, null, null, null));

        assertThat(read(goal, Known.NOTHING, on(1), on(9)).planned()).isZero();
        assertThat(read(goal, Known.NOTHING, on(1)).spans()).hasSize(2);
        assertThat(read(goal, Known.NOTHING, on(1)).isUnlinked()).isTrue();
    }

    @Test
    void whatIsLinkedCountsWhateverItsArea() {
        var walk = done(3);
        var reading = read(promised("每月一次"), new Known(Set.of(walk.id()), Map.of()), walk, on(4));

        assertThat(reading.serving()).containsExactly(walk);
        assertThat(reading.isServedBy(walk)).isTrue();
        assertThat(reading.isUnlinked()).isFalse();
    }

    @Test
    void anEntryOfAListCountsRecordsAndNotItems() {
        var game = done(3);
        var entry = Goal.listed(union, plan, "四个一", "一场球类比赛", 1);
        var filed = new FiledWork(
                new RecordId(UUID.randomUUID()),
                APRIL_15,
                WorkArea.CULTURE_SPORT,
                RecordKind.CONTEST,
                "篮球赛",
                game.id());

        assertThat(read(entry, new Known(Set.of(game.id()), Map.of()), game).reached())
                .isZero();
        assertThat(read(entry, new Known(Set.of(game.id()), Map.of(), List.of(filed)), game)
                        .isReached())
                .isTrue();
    }

    @Test
    void anAudienceCountsOnlyWhatNamesIt() {
        var east = promised("每月一次").measuredBy(new Measure(1, Per.MONTH, null, null, null, null, null, null, "东校区"));

        assertThat(read(east, Known.NOTHING, on(1)).planned()).isZero();
        assertThat(read(
                                promised("每月一次")
                                        .measuredBy(
                                                new Measure(1, Per.MONTH, null, null, null, null, null, null, "活动")),
                                Known.NOTHING,
                                on(1))
                        .planned())
                .isOne();
    }

    @Test
    void whatAPersonFoundGoesBeforeWhatIsCounted() {
        var goal = Goal.promised(union, plan, "体检参加率 95%", Goal.Kind.RATE)
                .measuredBy(new Measure(95, null, null, null, null, 96, APRIL_15));

        assertThat(read(goal, Known.NOTHING).isReached()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "每月组织一次活动, 1, MONTH",
        "每学期召开两次会议, 2, TERM",
        "每季度公开, 1, QUARTER",
        "每周打一次球, 1, WEEK",
        "每年体检一次, 1, PERIOD",
        "定期走访, , ",
        "及时慰问, , ",
        "各年级活动, , "
    })
    void aCadenceSaysItsFigureOrStaysUnset(String text, @Nullable Integer figure, @Nullable Per per) {
        var goal = promised(text);

        assertThat(goal.measure().figure()).isEqualTo(figure);
        assertThat(goal.measure().per()).isEqualTo(per);
        assertThat(read(goal, Known.NOTHING).isSet()).isEqualTo(figure != null);
    }

    private Goal promised(String text) {
        return Goal.promised(union, plan, text, Goal.Kind.CADENCE);
    }

    private PlannedItem on(int month) {
        return item(month, null);
    }

    private PlannedItem done(int month) {
        return item(month, LocalDate.of(2026, month, 9));
    }

    private PlannedItem item(int month, @Nullable LocalDate fulfilled) {
        var day = LocalDate.of(2026, month, 9);
        return new PlannedItem(
                new PlanItemId(UUID.randomUUID()),
                plan,
                WorkArea.CULTURE_SPORT,
                Set.of(),
                LaunchKind.TOURNAMENT,
                "活动",
                "",
                day,
                day,
                false,
                null,
                null,
                "",
                null,
                Set.of(),
                null,
                0,
                fulfilled == null,
                fulfilled,
                null);
    }

    private static GoalReading read(Goal goal, Known known, PlannedItem... items) {
        var stretches = Stretch.of(goal.measure().per(), JANUARY_1, DECEMBER_31, SchoolYear.UNSAID);
        return GoalReading.of(goal, stretches, List.of(items), known, APRIL_15);
    }
}
