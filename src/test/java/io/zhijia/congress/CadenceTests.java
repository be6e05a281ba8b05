package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadenceTests {

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

    private static Cadence at(Term term, Units units, String day, Sitting... sittings) {
        return Cadence.of(term, List.of(sittings), units, 1, LocalDate.parse(day));
    }

    private static Sitting sitting(String day) {
        return Sitting.prepared(CONGRESS, 1, LocalDate.parse(day).atTime(14, 0), "", "", WorkArea.CONGRESS, null);
    }

    private static Term term(AssemblyKind kind) {
        return new Term(
                UnionId.next(), TermId.next(), kind, 1, 5, LocalDate.parse("2024-03-01"), Region.NATIONAL, 90, 0);
    }
}
