package io.zhijia.yearstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypicalYearTests {

    private static final OwnWords WORDS =
            new OwnWords(Map.of("{职代会}", "职代会", "{公开}", "院务公开", "{职工}", "职工", "{单位}", "医院"));
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @ParameterizedTest
    @EnumSource
    void everyKindOfUnitHasAYearInAlmostAllAreasInItsOwnWords(UnitKind unit) {
        var year = TypicalYear.of(unit, WORDS, JANUARY, JANUARY.plusMonths(11));

        assertThat(year).hasSizeGreaterThan(50);
        assertThat(year.stream().map(Offer::area))
                .containsAll(EnumSet.allOf(WorkArea.class).stream()
                        .filter(area -> area != WorkArea.RIGHTS)
                        .toList());
        assertThat(year).noneMatch(offer -> offer.title().contains("{"));
        assertThat(year).isSortedAccordingTo(java.util.Comparator.comparing(Offer::begins));
    }

    @Test
    void festivalsFollowTheirYear() {
        assertThat(day("重阳节敬老活动", 2026)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(day("重阳节敬老活动", 2027)).isEqualTo(LocalDate.of(2027, 9, 28));
        assertThat(day("第43个教师节庆祝表彰", 2027)).isEqualTo(LocalDate.of(2027, 9, 10));
    }

    @Test
    void onlyWhatFallsWithinTheMonthsIsOffered() {
        assertThat(TypicalYear.of(UnitKind.SCHOOL, WORDS, YearMonth.of(2027, 3), YearMonth.of(2027, 4)))
                .isNotEmpty()
                .allMatch(offer -> List.of(3, 4).contains(offer.begins().getMonthValue()));
    }

    @Test
    void schoolsHearNothingOfNursesDay() {
        assertThat(TypicalYear.of(UnitKind.SCHOOL, WORDS, JANUARY, JANUARY.plusMonths(11)))
                .noneMatch(offer -> offer.title().contains("护士节"));
    }

    private static LocalDate day(String title, int year) {
        return TypicalYear.of(UnitKind.SCHOOL, WORDS, YearMonth.of(year, 1), YearMonth.of(year, 12)).stream()
                .filter(offer -> offer.title().equals(title))
                .findFirst()
                .orElseThrow()
                .begins();
    }
}
