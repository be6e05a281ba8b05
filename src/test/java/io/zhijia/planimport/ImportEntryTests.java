package io.zhijia.planimport;

import static io.zhijia.planimport.ImportFixtures.reviewing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.planimport.ImportEntry.Correction;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportEntryTests {

    private final PlanImport planImport = reviewing(2026);

    @Test
    void aFestivalBecomesItsDayOfTheYearThatIsPlanned() {
        var entry = added("重阳节慰问退休教师", List.of(10), null);

        assertThat(entry.within(planImport.period()))
                .isEqualTo(new Days(LocalDate.of(2026, 10, 18), LocalDate.of(2026, 10, 18), false));
    }

    @Test
    void workOfTwoMonthsLastsFromTheFirstToTheLastDay() {
        assertThat(added("教职工暑期学习", List.of(7, 8), null).within(planImport.period()))
                .isEqualTo(new Days(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31), true));
    }

    @Test
    void workWithoutAMonthLastsAsLongAsThePlan() {
        assertThat(added("办好工会园地", List.of(), null).within(planImport.period()))
                .isEqualTo(new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), true));
    }

    @Test
    void daysAPersonHasSetAreKept() {
        var day = new Days(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 9), false);

        assertThat(added("羽毛球赛", List.of(4), day).within(planImport.period())).isEqualTo(day);
    }

    @Test
    void daysOutsideThePlanAreRefused() {
        var outside = new Days(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> added("团拜会", List.of(1), outside))
                .extracting(Refusal::reason)
                .isEqualTo(ImportRefusal.DAY_OUTSIDE_PERIOD);
    }

    @Test
    void anEntryCutInTwoKeepsItsMonthAndItsFiling() {
        var entry = added("植树、登山", List.of(3), null);
        var second = entry.cutOff("登山", 1);

        assertThat(second.months()).containsExactly(3);
        assertThat(second.area()).isEqualTo(WorkArea.CULTURE_SPORT);
        assertThat(second.position()).isEqualTo(entry.position() + 1);
        assertThat(second.id()).isNotEqualTo(entry.id());
    }

    private ImportEntry added(String title, List<Integer> months, @Nullable Days days) {
        var as = new Correction(title, months, WorkArea.CULTURE_SPORT, LaunchKind.EVENT, days, null);
        return ImportEntry.added(planImport, 0, as);
    }
}
