package io.zhijia.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes and personnel together, as anybody can work it out from what is shown. */
class CombinedTests {

    @ParameterizedTest
    @CsvSource({
        "90.5, 30, 88, 63.35, 26.40, 89.8",
        "90.5, 0, 88, , , ",
        "100.0, 90, 0, 10.00, 0.00, 10.0",
        "33.3, 15, 77, 28.31, 11.55, 39.9", // 28.305 is shown as 28.31, and it is that which is added
    })
    void eachStepIsRoundedAsItIsShown(
            BigDecimal satisfied, int weight, int points, BigDecimal votes, BigDecimal personnel, BigDecimal total) {
        var sum = Combined.of(Optional.of(satisfied), weight, Optional.of(assessed(points)));

        assertThat(sum.map(Combined::democraticShare)).isEqualTo(Optional.ofNullable(votes));
        assertThat(sum.map(Combined::personnelShare)).isEqualTo(Optional.ofNullable(personnel));
        assertThat(sum.map(Combined::total)).isEqualTo(Optional.ofNullable(total));
    }

    @Test
    void nothingIsCombinedWithWhatIsNotTold() {
        assertThat(Combined.of(Optional.empty(), 30, Optional.of(assessed(88)))).isEmpty();
        assertThat(Combined.of(Optional.of(BigDecimal.TEN), 30, Optional.empty()))
                .isEmpty();
    }

    private static Assessment assessed(int points) {
        return new Assessment(1, points, "人事处年度考核", LocalDate.EPOCH, 1);
    }
}
