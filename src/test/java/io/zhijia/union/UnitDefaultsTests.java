package io.zhijia.union;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.almanac.Festival;
import io.zhijia.web.Words;
import io.zhijia.work.WorkArea;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitDefaultsTests {

    @Test
    void aSchoolPlansByTheSchoolYearAndAHospitalByTheCalendar() {
        assertThat(new UnitDefaults(UnitKind.SCHOOL, Map.of()).period()).isEqualTo(PlanPeriod.SCHOOL_YEAR);
        assertThat(new UnitDefaults(UnitKind.HOSPITAL, Map.of()).period()).isEqualTo(PlanPeriod.CALENDAR_YEAR);
        assertThat(new UnitDefaults(UnitKind.SCHOOL, Map.of(UnitSetting.PERIOD, "TERM")).period())
                .isEqualTo(PlanPeriod.TERM);
    }

    @Test
    void whatWasNotTickedIsLeftOutAndNothingElse() {
        var kept = UnitDefaults.leavingOut(Festival.values(), Set.of(Festival.QIXI));
        var defaults = new UnitDefaults(UnitKind.SCHOOL, Map.of(UnitSetting.FESTIVALS, kept));

        assertThat(defaults.festivalsLeftOut()).doesNotContain(Festival.QIXI).hasSize(Festival.values().length - 1);
        assertThat(defaults.areasLeftOut()).isEmpty();
        assertThat(new UnitDefaults(UnitKind.SCHOOL, Map.of(UnitSetting.FESTIVALS, "")).festivalsLeftOut())
                .as("all ticked, against the usual")
                .isEmpty();
        assertThat(new UnitDefaults(UnitKind.FARM, Map.of()).leftOut())
                .contains("WorkArea.GROWTH", "Festival.TEACHERS_DAY");
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_YEAR, 2026-11, 2026-01, 2026-12",
        "SCHOOL_YEAR, 2026-08, 2025-09, 2026-08",
        "SCHOOL_YEAR, 2026-09, 2026-09, 2027-08",
        "TERM, 2027-01, 2026-08, 2027-01",
        "TERM, 2026-02, 2026-02, 2026-07"
    })
    void aPeriodHasTheMonthInIt(PlanPeriod period, YearMonth month, YearMonth first, YearMonth last) {
        assertThat(period.first(month)).isEqualTo(first);
        assertThat(period.last(period.first(month))).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfUnitHasAWordForEverything(UnitKind kind) {
        var words = Words.all();
        for (var language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(words.getMessage(kind.word(), null, language)).isNotBlank();
            for (var term : UnitTerm.values()) {
                assertThat(words.getMessage(term.word(kind), null, language)).isNotBlank();
            }
        }
        assertThat(words.getMessage(WorkArea.GROWTH.word(), null, Locale.CHINA))
                .as("of nobody's unit")
                .isEqualTo("成长职业道德");
    }
}
