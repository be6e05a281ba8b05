package io.zhijia.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.goal.Measure.Per;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTests {

    private static final LocalDate JANUARY_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate DECEMBER_31 = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "MONTH, 12, 2026-01, 2026-12",
        "QUARTER, 4, 2026-01 – 2026-03, 2026-10 – 2026-12",
        "TERM, 2, 2026-01 – 2026-06, 2026-07 – 2026-12",
        "PERIOD, 1, 2026-01 – 2026-12, 2026-01 – 2026-12",
        "WEEK, 51, 01-01 – 01-04, 12-28 – 12-31"
    })
    void aYearIsParted(Per per, int pieces, String first, String last) {
        var parted = Stretch.of(per, JANUARY_1, DECEMBER_31, SchoolYear.UNSAID);

        assertThat(parted.getFirst().label()).isEqualTo(first);
        assertThat(parted.getLast().label()).isEqualTo(last);
        assertThat(parted.size()).isBetween(pieces, per == Per.WEEK ? 53 : pieces);
    }

    @Test
    void termsAreThoseOfTheSchoolThatLieWithinByHalf() {
        var school = new SchoolYear(List.of(
                span(Kind.TERM, "2025-09-01", "2026-01-21"),
                span(Kind.TERM, "2026-02-22", "2026-07-04"),
                span(Kind.TERM, "2026-09-01", "2027-01-21")));

        assertThat(Stretch.of(Per.TERM, JANUARY_1, DECEMBER_31, school))
                .extracting(Stretch::label)
                .containsExactly("2026-02-22 – 2026-07-04", "2026-09 – 2026-12");
    }

    @Test
    void aWeekOfABreakIsNotAskedFor() {
        var school = new SchoolYear(List.of(span(Kind.BREAK, "2026-07-06", "2026-07-19")));

        assertThat(Stretch.of(Per.WEEK, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 26), school))
                .extracting(Stretch::label)
                .containsExactly("07-01 – 07-05", "07-20 – 07-26");
    }

    private static SchoolSpan span(Kind kind, String begins, String ends) {
        return new SchoolSpan(UUID.randomUUID(), kind, kind.name(), LocalDate.parse(begins), LocalDate.parse(ends));
    }
}
