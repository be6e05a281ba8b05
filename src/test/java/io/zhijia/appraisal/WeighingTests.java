package io.zhijia.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.appraisal.Weighing.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What several groups say together, and what of it is not told. */
class WeighingTests {

    private static final List<Integer> POINTS = List.of(4, 3, 2, 1);

    @Test
    void eachGroupCountsByItsWeightHoweverManyItsPapers() {
        var weighing = new Weighing(
                4,
                List.of(
                        new Sheet(60, 20, Map.of(0, 10, 1, 10, 2, 0, 3, 0)),
                        new Sheet(40, 80, Map.of(0, 80, 1, 0, 2, 0, 3, 0))));

        assertThat(weighing.share(0)).contains(new BigDecimal("70.0"));
        assertThat(weighing.share(1)).contains(new BigDecimal("30.0"));
        assertThat(weighing.satisfied()).contains(new BigDecimal("100.0"));
        assertThat(weighing.average(POINTS)).contains(new BigDecimal("3.70"));
    }

    @Test
    void weightsOfGroupsThatDoNotRateTheObjectAreSharedByTheOthers() {
        assertThat(new Weighing(4, List.of(new Sheet(30, 10, Map.of(0, 5, 1, 5)))).share(0))
                .contains(new BigDecimal("50.0"));
    }

    /** Four papers are told of nobody, five are. */
    @Test
    void aGroupOfFewerThanFivePapersTellsNothing() {
        assertThat(new Weighing(4, List.of(new Sheet(100, 4, Map.of(0, 4)))).share(0))
                .isEmpty();
        assertThat(new Weighing(4, List.of(new Sheet(100, 5, Map.of(0, 5)))).share(0))
                .contains(new BigDecimal("100.0"));
    }

    /** With the sum and one group known, the other would be known too. */
    @Test
    void whatOneGroupDoesNotTellIsNotInTheSumEither() {
        var weighing = new Weighing(
                4, List.of(new Sheet(50, 80, Map.of(0, 60, 1, 20, 2, 0, 3, 0)), new Sheet(50, 12, Map.of(0, 12))));

        assertThat(weighing.share(0)).contains(new BigDecimal("87.5"));
        assertThat(weighing.share(1)).isEqualTo(Optional.empty());
        assertThat(weighing.satisfied()).isEmpty();
        assertThat(weighing.satisfiedAtLeast()).contains(new BigDecimal("87.5"));
        assertThat(weighing.average(POINTS)).isEmpty();
    }

    @Test
    void anAverageCountsOnlyWhoMarkedAGrade() {
        var halfBlank = new Weighing(4, List.of(new Sheet(100, 40, Map.of(0, 10, 1, 10, 2, 0, 3, 0))));

        assertThat(halfBlank.average(POINTS)).contains(new BigDecimal("3.50"));
        assertThat(new Weighing(4, List.of(new Sheet(100, 9, Map.of(0, 0, 1, 0, 2, 0, 3, 0)))).average(POINTS))
                .isEmpty();
    }

    @Test
    void theMeanOfPeopleIsToldOfFiveAtLeastAndOnlyIfEachIsTold() {
        var told = Optional.of(new BigDecimal("80.0"));

        assertThat(Weighing.mean(List.of(told, told, told, told))).isEmpty();
        assertThat(Weighing.mean(List.of(told, told, told, told, Optional.of(new BigDecimal("90.0")))))
                .contains(new BigDecimal("82.0"));
        assertThat(Weighing.mean(List.of(told, told, told, told, told, Optional.empty())))
                .isEmpty();
    }
}
