package io.zhijia.memberday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementStepTests {

    @ParameterizedTest
    @CsvSource({
        "MAN, 1964-12-31, 2024-12-31",
        "MAN, 1965-01-01, 2025-02-01",
        "MAN, 1965-04-30, 2025-05-30",
        "MAN, 1965-05-01, 2025-07-01",
        "MAN, 1976-08-15, 2039-07-15",
        "MAN, 1976-09-01, 2039-09-01",
        "MAN, 1990-03-31, 2053-03-31",
        "WOMAN_OFFICER, 1970-01-10, 2025-02-10",
        "WOMAN_OFFICER, 1981-09-10, 2039-09-10",
        "WOMAN_WORKER, 1975-02-10, 2025-03-10",
        "WOMAN_WORKER, 1975-03-10, 2025-05-10",
        "WOMAN_WORKER, 1984-11-10, 2039-11-10",
        "WOMAN_WORKER, 1990-02-28, 2045-02-28"
    })
    void risesByAMonthForEverySoManyMonthsOfBirths(StaffKind kind, LocalDate born, LocalDate reached) {
        assertThat(DayRules.USUAL.step(kind).reached(born)).isEqualTo(reached);
    }

    /** Whoever is looked for by the births finds exactly those whom the rule itself finds. */
    @Test
    void theBirthsOfAHalfYearMissNobody() {
        var first = LocalDate.of(2026, 11, 22);
        var last = first.plusMonths(6);
        for (var kind : StaffKind.values()) {
            var step = DayRules.USUAL.step(kind);
            var births = step.births(first, last).orElseThrow();
            LocalDate.of(1955, 1, 1)
                    .datesUntil(LocalDate.of(1985, 1, 1))
                    .filter(born -> !step.reached(born).isBefore(first)
                            && !step.reached(born).isAfter(last))
                    .forEach(born -> assertThat(born).isBetween(births.first(), births.last()));
            assertThat(births.first().until(births.last()).toTotalMonths()).isLessThan(9);
        }
    }

    @Test
    void aBeginningOnTheTwentyNinthOfFebruaryIsCelebratedOnce() {
        var day = LocalDate.of(2026, 2, 28);

        assertThat(DayRules.USUAL.beginnings(day, day))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2016, 2, 28),
                        LocalDate.of(2016, 2, 29),
                        LocalDate.of(2006, 2, 28),
                        LocalDate.of(1996, 2, 28),
                        LocalDate.of(1996, 2, 29),
                        LocalDate.of(1986, 2, 28));
        assertThat(DayRules.USUAL.beginnings(day.plusDays(1), day.plusDays(1)))
                .doesNotContain(LocalDate.of(1996, 2, 29));
    }
}
