package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTests {

    private static final Set<Month> MONTHS = Set.of(Month.NOVEMBER, Month.MARCH);
    private static final Term CONGRESS = term(AssemblyKind.STAFF_CONGRESS);

    @Test
    void aSchoolCountsFromSeptemberAndOthersFromJanuary() {
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-08-31"))
                .returns(LocalDate.parse("2025-09-01"), Cadence::from)
                .returns(LocalDate.parse("2026-08-31"), Cadence::to);
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-09-01")).returns(LocalDate.parse("2026-09-01"), Cadence::from);
        assertThat(at(CONGRESS, Units.OTHERS, "2026-08-31")).returns(LocalDate.parse("2026-12-31"), Cadence::to);
        assertThat(at(term(AssemblyKind.MEMBERS_MEETING), Units.SCHOOLS, "2026-08-31"))
                .returns(LocalDate.parse("2026-01-01"), Cadence::from);
    }

    @Test
    void aYearWithoutASittingIsUrgentInItsLastThreeMonths() {
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-06-01").isUrgent(LocalDate.parse("2026-06-01")))
                .isFalse();
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-06-02").isUrgent(LocalDate.parse("2026-06-02")))
                .isTrue();
        var last = sitting("2025-08-31");
        var planned = sitting("2026-07-01");
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-06-02", last).isMissed()).isTrue();
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-06-02", last, planned))
                .returns(1, Cadence::planned)
                .returns(false, Cadence::isMissed);
        var held = planned.closed(3, 3, "通过", LocalDate.parse("2026-07-01"));
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-07-02", held)).returns(1, Cadence::held);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, , 2025-11-30",
        "2025-12-01, , 2025-11-30",
        "2025-12-01, 2025-10-09, 2026-03-31",
        "2026-03-31, 2025-11-02, 2026-03-31",
        "2026-04-01, 2025-11-02 2026-03-05, 2026-11-30",
    })
    void theNextSittingIsDueByTheEndOfItsUsualMonth(String day, @Nullable String days, String due) {
        var held = days == null
                ? new Sitting[0]
                : Stream.of(days.split(" ")).map(CadenceTests::sitting).toArray(Sitting[]::new);
        assertThat(inMonths(day, held).due()).isEqualTo(due);
    }

    @Test
    void whoeverKeepsItIsToldAMonthBeforeAndItIsLateTheDayAfter() {
        var last = LocalDate.parse("2025-11-30");
        var cadence = inMonths("2025-10-01");
        assertThat(cadence.isUrgent(last.minusDays(31))).isFalse();
        assertThat(cadence.isUrgent(last.minusDays(30))).isTrue();
        assertThat(cadence.isLate(last)).isFalse();
        assertThat(cadence.isLate(last.plusDays(1))).isTrue();
    }

    @Test
    void aMonthBeforeTheTermBeganIsNotMissed() {
        var begun = new Term(
                UnionId.next(),
                TermId.next(),
                AssemblyKind.STAFF_CONGRESS,
                1,
                5,
                LocalDate.parse("2025-12-01"),
                Region.NATIONAL,
                90,
                "",
                0);
        assertThat(Cadence.of(begun, List.of(), Units.SCHOOLS, 1, MONTHS, LocalDate.parse("2025-12-02"))
                        .due())
                .isEqualTo("2026-03-31");
    }

    @Test
    void withoutUsualMonthsItIsDueByTheEndOfTheYear() {
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-10-01").due()).isEqualTo("2026-08-31");
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-10-01", sitting("2025-09-05"))
                        .due())
                .isEqualTo("2027-08-31");
    }

    @Test
    void aYearOfTheTermThatPassedWithoutASittingIsTold() {
        var year = new Cadence.Past(LocalDate.parse("2024-09-01"), LocalDate.parse("2025-08-31"), 0);
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-08-31").missed())
                .as("the year in which it began is not wholly its own, and this one is not over")
                .isEmpty();
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-09-01"))
                .returns(List.of(year), Cadence::missed)
                .returns(Optional.of(year), Cadence::lately);
        var only = sitting("2025-08-31");
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-09-01", only).missed())
                .as("called, but never held")
                .containsExactly(year);
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-09-01", closed("2025-08-31")))
                .returns(List.of(), Cadence::missed)
                .returns(Optional.empty(), Cadence::lately);
        assertThat(at(CONGRESS, Units.SCHOOLS, "2025-10-01", sitting("2025-12-01")))
                .as("what comes next is arranged: the year that passed is told, but nobody waits for it")
                .returns(List.of(year), Cadence::missed)
                .returns(Optional.empty(), Cadence::lately);
    }

    @Test
    void onlyTheLastYearOverIsWaitedForAndOthersCountCalendarYears() {
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-09-01", closed("2026-01-10"))
                        .missed())
                .extracting(Cadence.Past::from)
                .containsExactly(LocalDate.parse("2024-09-01"));
        assertThat(at(CONGRESS, Units.SCHOOLS, "2026-09-01", closed("2026-01-10"))
                        .lately())
                .isEmpty();
        assertThat(at(CONGRESS, Units.OTHERS, "2026-01-01", closed("2024-11-10"))
                        .missed())
                .containsExactly(new Cadence.Past(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), 0));
        var twice = Cadence.of(
                CONGRESS, List.of(closed("2025-03-10")), Units.OTHERS, 2, Set.of(), LocalDate.parse("2026-01-01"));
        assertThat(twice.missed()).extracting(Cadence.Past::held).containsExactly(1);
    }

    private static Sitting closed(String day) {
        return sitting(day).closed(3, 3, "通过", LocalDate.parse(day));
    }

    private static Cadence inMonths(String day, Sitting... sittings) {
        return Cadence.of(CONGRESS, List.of(sittings), Units.SCHOOLS, 1, MONTHS, LocalDate.parse(day));
    }

    private static Cadence at(Term term, Units units, String day, Sitting... sittings) {
        return Cadence.of(term, List.of(sittings), units, 1, Set.of(), LocalDate.parse(day));
    }

    private static Sitting sitting(String day) {
        return Sitting.prepared(CONGRESS, 1, LocalDate.parse(day).atTime(14, 0), "", "", WorkArea.CONGRESS, null);
    }

    private static Term term(AssemblyKind kind) {
        return new Term(
                UnionId.next(), TermId.next(), kind, 1, 5, LocalDate.parse("2024-03-01"), Region.NATIONAL, 90, "", 0);
    }
}
