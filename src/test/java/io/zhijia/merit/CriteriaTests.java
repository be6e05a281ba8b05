package io.zhijia.merit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.merit.Candidate.Kind;
import io.zhijia.proposal.HandledCase;
import io.zhijia.proposal.ProposalId;
import io.zhijia.union.DepartmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTests {

    private static final DepartmentId LOGISTICS =
            DepartmentId.of(UUID.randomUUID().toString());
    private static final LocalDate IN_2026 = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, A, 2, 3, true",
        "2026-12-31, B, 1, 1, true",
        "2025-12-31, A, 3, 3, false",
        "2027-01-01, A, 3, 3, false",
        ", A, 3, 3, false",
        "2026-06-01, C, 3, 3, false",
        "2026-06-01, D, 3, 3, false",
        "2026-06-01, A, 1, 2, false",
        "2026-06-01, A, 0, 0, false"
    })
    void aProposalIsClosedThatYearSolvedOrBeingSolvedAndMostAreSatisfied(
            @Nullable LocalDate closedOn, String outcome, int satisfied, int rated, boolean qualifies) {
        var one = handled("1", closedOn, outcome, satisfied, rated, false);

        assertThat(of(Kind.PROPOSAL, one)).hasSize(qualifies ? 1 : 0);
    }

    @Test
    void aDepartmentThatWasLateOnceIsNone() {
        var good = handled("1", IN_2026, "A", 1, 1, false);
        assertThat(of(Kind.DEPARTMENT, good, handled("2", IN_2026, "C", 0, 1, false)))
                .singleElement()
                .matches(one -> one.cases() == 2 && one.rated() == 2 && one.satisfied() == 1);

        assertThat(of(Kind.DEPARTMENT, good, handled("2", IN_2026, "A", 1, 1, true)))
                .isEmpty();
        assertThat(of(Kind.DEPARTMENT, good, handled("2", null, "", 0, 0, true)))
                .isEmpty();
    }

    @Test
    void whatADepartmentDidInOtherYearsIsNotCounted() {
        var before = handled("1", IN_2026.minusYears(1), "A", 1, 1, true);

        assertThat(of(Kind.DEPARTMENT, before)).isEmpty();
        assertThat(of(Kind.DEPARTMENT, before, handled("2", IN_2026, "A", 1, 1, false)))
                .singleElement()
                .matches(one -> one.cases() == 1);
    }

    private static List<Candidate> of(Kind kind, HandledCase... cases) {
        return Stream.of(Criteria.candidates(List.of(cases), 2026))
                .flatMap(List::stream)
                .filter(one -> one.kind() == kind)
                .toList();
    }

    private static HandledCase handled(
            String number, @Nullable LocalDate closedOn, String outcome, int satisfied, int rated, boolean late) {
        return new HandledCase(
                new ProposalId(UUID.randomUUID()),
                number,
                "关于食堂的提案",
                List.of(),
                LOGISTICS,
                "总务处",
                MemberId.next(),
                closedOn,
                outcome,
                rated,
                satisfied,
                late);
    }
}
