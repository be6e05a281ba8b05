package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items change places and keep their numbers. */
class AgendaOrderTests {

    private static final AgendaOrder ORDER = new AgendaOrder(List.of(7, 3, 9));

    @ParameterizedTest
    @CsvSource({
        "9, 1, 9 7 3",
        "9, 2, 7 9 3",
        "9, 3, 7 3 9",
        "7, 2, 3 7 9",
        "7, 3, 3 9 7",
        "3, 0, 3 7 9",
        "7, 99, 3 9 7",
    })
    void anItemMovesAndTheOthersMakeRoom(int number, int place, String result) {
        assertThat(ORDER.moved(number, place).numbers().stream().map(String::valueOf))
                .containsExactly(result.split(" "));
    }

    @Test
    void movedThereTwiceItStandsThereOnce() {
        assertThat(ORDER.moved(9, 1).moved(9, 1)).isEqualTo(ORDER.moved(9, 1));
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "3, 9", "9, ", "0, 7"})
    void whatComesNextFollowsTheOrderNotTheNumbers(int number, Integer next) {
        assertThat(ORDER.after(number).orElse(null)).isEqualTo(next);
    }
}
