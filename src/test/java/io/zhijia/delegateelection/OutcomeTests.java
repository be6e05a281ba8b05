package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.Standing.ELECTED;
import static io.zhijia.delegateelection.Standing.NOT_ELECTED;
import static io.zhijia.delegateelection.Standing.TIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is elected, at every boundary, by what R2.12 says and not by how it is worked out. */
class OutcomeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final int MOST_STAFF = 200;

    @Test
    void elsewhereMoreThanHalfOfAllStaffElects() {
        for (int staff = 1; staff <= MOST_STAFF; staff++) {
            for (int votes = 0; votes <= staff; votes++) {
                assertThat(only(Region.NATIONAL, staff, staff, votes))
                        .as("%d of %d", votes, staff)
                        .isEqualTo(2 * votes > staff ? ELECTED : NOT_ELECTED);
            }
        }
    }

    @Test
    void inShanghaiTwoThirdsTakePartAndHalfOfAllStaffElect() {
        for (int staff = 1; staff <= MOST_STAFF; staff++) {
            for (int took = 0; took <= staff; took++) {
                for (int votes : new int[] {0, took / 2, (staff - 1) / 2, staff / 2, (staff + 1) / 2, took}) {
                    if (votes <= took) {
                        assertThat(only(Region.SHANGHAI, staff, took, votes))
                                .as("%d of %d of %d", votes, took, staff)
                                .isEqualTo(
                                        3 * took >= 2 * staff && votes > 0 && 2 * votes >= staff
                                                ? ELECTED
                                                : NOT_ELECTED);
                    }
                }
            }
        }
    }

    @Test
    void elsewhereNoRuleAsksHowManyTookPart() {
        var outcome = outcome(Region.NATIONAL, 20, 1, papers(11, 11));
        assertThat(outcome.isValid()).isTrue();
        assertThat(outcome.turnoutNeeded()).isZero();
        assertThat(outcome.votesNeeded()).isEqualTo(11);
        assertThat(outcome(Region.SHANGHAI, 20, 1, papers(13, 13)).isValid()).isFalse();
        assertThat(outcome(Region.SHANGHAI, 20, 1, papers(14, 13)).turnoutNeeded())
                .isEqualTo(14);
    }

    @Test
    void noMoreAreElectedThanThereAreSeatsTheMostVotesFirst() {
        assertThat(standings(2, 30, 28, 29)).containsExactly(ELECTED, NOT_ELECTED, ELECTED);
        assertThat(standings(3, 30, 28, 29)).containsOnly(ELECTED);
        assertThat(standings(2, 30, 20, 10)).containsExactly(ELECTED, NOT_ELECTED, NOT_ELECTED);
    }

    @Test
    void whoeverTiesAtTheLastSeatIsVotedOnAgain() {
        assertThat(standings(2, 30, 28, 28)).containsExactly(ELECTED, TIED, TIED);
        assertThat(standings(1, 25, 25, 24)).containsExactly(TIED, TIED, NOT_ELECTED);
        assertThat(standings(2, 25, 25, 24)).containsExactly(ELECTED, ELECTED, NOT_ELECTED);
        assertThat(standings(2, 20, 20, 20)).as("none has enough").containsOnly(NOT_ELECTED);
    }

    @Test
    void everyTieOfThreeIsFound() {
        IntStream.rangeClosed(0, 3)
                .forEach(a -> IntStream.rangeClosed(0, 3)
                        .forEach(b -> IntStream.rangeClosed(0, 3).forEach(c -> {
                            var votes = List.of(38 + a, 38 + b, 38 + c);
                            var all = outcome(Region.NATIONAL, 41, 2, new Papers(41, 41, 0, votes))
                                    .standings();
                            assertThat(all.stream().filter(ELECTED::equals).count())
                                    .isLessThanOrEqualTo(2);
                            var sorted = votes.stream().sorted().toList();
                            assertThat(all.contains(TIED))
                                    .as(votes.toString())
                                    .isEqualTo(sorted.get(0).equals(sorted.get(1)));
                        })));
    }

    private static List<Standing> standings(int seats, Integer... votes) {
        return outcome(Region.NATIONAL, 40, seats, new Papers(40, 40, 0, List.of(votes)))
                .standings();
    }

    private static Standing only(Region region, int staff, int took, int votes) {
        return outcome(region, staff, 1, papers(took, votes)).standings().getFirst();
    }

    private static Papers papers(int took, int votes) {
        return new Papers(took, took, 0, List.of(votes));
    }

    private static Outcome outcome(Region region, int staff, int seats, Papers papers) {
        return Outcome.of(region, Units.SCHOOLS, DAY, staff, seats, papers);
    }
}
