package io.zhijia.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FestivalsTests {

    /** 2027 and 2030 are the years in which computed new moons fall within minutes of midnight (RULES R11.10). */
    @ParameterizedTest
    @CsvSource({
        "DOUBLE_NINTH, 2026-10-18",
        "SPRING_FESTIVAL, 2027-02-06",
        "SPRING_FESTIVAL, 2030-02-03",
        "QINGMING, 2028-04-04",
        "TEACHERS_DAY, 2026-09-10"
    })
    void fallOnTheDayOfTheTable(Festival festival, LocalDate day) {
        assertThat(Festivals.in(day.getYear(), festival)).contains(day);
    }

    @Test
    void anUnknownYearHasItsFixedDaysOnly() {
        assertThat(Festivals.in(2036, Festival.MID_AUTUMN)).isEmpty();
        assertThat(Festivals.of(2036))
                .isNotEmpty()
                .allMatch(day -> day.festival().fixed() != null);
    }

    @Test
    void everyFestivalOfAKnownYearHasADayInTheOrderOfTheYear() {
        assertThat(Festivals.of(2026)).hasSameSizeAs(Festival.values()).isSorted();
    }

    @Test
    void teachersDaysAreCountedFrom1985() {
        assertThat(Festivals.teachersDay(2026)).isEqualTo(42);
    }
}
