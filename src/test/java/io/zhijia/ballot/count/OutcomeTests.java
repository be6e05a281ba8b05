package io.zhijia.ballot.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTests {

    /** More than half of 20 is 11: two get there, the third with exactly half does not. */
    @Test
    void whoHasEnoughVotesIsElectedTheMostVotesFirst() {
        var outcome = Outcome.of(3, 11, Map.of("a", 11, "b", 20, "c", 10));

        assertThat(outcome.elected()).containsExactly("b", "a");
        assertThat(outcome.isTied()).isFalse();
        assertThat(outcome.free()).isEqualTo(1);
    }

    /** I20: with a threshold (委员), by most votes alone (tied ones voting again), and for a single seat. */
    @ParameterizedTest
    @CsvSource({"11, 2", "1, 2", "11, 1", "1, 1", "18, 3"})
    void i20ATieAtTheLastSeatIsFoundForEveryMethod(int needed, int seats) {
        var votes = new TreeMap<>(Map.of("x", 18, "y", 18));
        IntStream.range(1, seats).forEach(i -> votes.put("sure" + i, 18 + i));

        var outcome = Outcome.of(seats, needed, votes);

        assertThat(outcome.tied()).containsExactly("x", "y");
        assertThat(outcome.elected()).hasSize(seats - 1).doesNotContain("x", "y");
        assertThat(outcome.broken(List.of("y")).elected()).hasSize(seats).contains("y");
        assertThat(outcome.broken(List.of("y")).isTied()).isFalse();
    }

    /** As many votes are no tie where both get a seat, nor where neither has enough. */
    @Test
    void i20EqualVotesAwayFromTheLastSeatAreNoTie() {
        assertThat(Outcome.of(2, 11, Map.of("x", 18, "y", 18, "z", 12)).elected())
                .containsExactly("x", "y");
        assertThat(Outcome.of(1, 11, Map.of("x", 18, "y", 10, "z", 10)).isTied())
                .isFalse();
        assertThat(Outcome.of(1, 11, Map.of("y", 10, "z", 10)).elected()).isEmpty();
    }

    @Test
    void aTieIsBrokenByExactlySoManyOfTheTied() {
        var outcome = Outcome.of(2, 11, Map.of("a", 15, "b", 15, "c", 15, "d", 14));
        for (var wrong : List.of(List.of("a"), List.of("a", "a"), List.of("a", "d"), List.of("a", "b", "c"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> outcome.broken(wrong));
        }
        assertThat(outcome.broken(List.of("c", "a")).elected()).containsExactly("a", "c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.of(2, 11, Map.of("a", 15)).broken(List.of()));
    }

    /** I22, for elections drawn by lot. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void i22NeverAreMoreElectedThanThereAreSeats(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var votes = new TreeMap<String, Integer>();
            IntStream.range(0, random.nextInt(8)).forEach(who -> votes.put("c" + who, random.nextInt(12)));
            var seats = 1 + random.nextInt(4);
            var needed = 1 + random.nextInt(8);
            var outcome = Outcome.of(seats, needed, votes);

            var enough =
                    votes.values().stream().filter(number -> number >= needed).count();
            assertThat(outcome.elected().size()).isLessThanOrEqualTo(seats);
            assertThat(outcome.elected())
                    .allMatch(who -> votes.getOrDefault(who, 0) >= needed)
                    .allMatch(who -> votes.values().stream()
                                    .filter(number -> number >= votes.getOrDefault(who, 0))
                                    .count()
                            <= seats);
            assertThat(outcome.elected().size() + outcome.tied().size())
                    .as("everybody with enough votes who is not beaten by so many as there are seats")
                    .isEqualTo((int) votes.values().stream()
                            .filter(number -> number >= needed)
                            .filter(number -> votes.values().stream()
                                            .filter(other -> other > number)
                                            .count()
                                    < seats)
                            .count());
            assertThat(outcome.isTied()).isEqualTo(enough > seats && outcome.free() > 0);
        }
    }

    /** R4.10, the table of it. */
    @ParameterizedTest
    @CsvSource({"3,4", "5,6", "7,8", "9,10", "11,12", "13,14", "15,16", "20,21", "21,23", "29,31", "40,42", "41,44"})
    void i22SoManyMustStandForSoManySeats(int seats, int least) {
        assertThat(Difference.OF_MEMBERS.leastFor(seats)).isEqualTo(least);
        assertThat(Difference.NONE.leastFor(seats)).isEqualTo(seats);
    }

    @Test
    void i22TenPercentMoreForAStandingCommittee() {
        assertThat(Difference.OF_STANDING.leastFor(9)).isEqualTo(10);
        assertThat(Difference.OF_STANDING.leastFor(11)).isEqualTo(13);
    }
}
