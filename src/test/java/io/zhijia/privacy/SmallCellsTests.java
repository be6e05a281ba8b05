package io.zhijia.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

    @Test
    void aFigureOfFiveIsShownAndOneOfFourIsNot() {
        assertThat(SmallCells.without(5, Map.of("a", 5, "b", 9))).isEqualTo(Map.of("a", 5, "b", 9));
        assertThat(SmallCells.without(5, Map.of("a", 4, "b", 9, "c", 20))).doesNotContainKey("a");
    }

    @Test
    void nothingIsFoundBySubtraction() {
        assertThat(SmallCells.without(5, Map.of("a", 4, "b", 9, "c", 20))).isEqualTo(Map.of("c", 20));
        assertThat(SmallCells.without(5, Map.of("a", 2, "b", 2, "c", 9, "d", 20)))
                .as("two and two are fewer than five together")
                .isEqualTo(Map.of("d", 20));
        assertThat(SmallCells.without(5, Map.of("a", 3, "b", 2, "c", 9))).isEqualTo(Map.of("c", 9));
    }

    @Test
    void nobodyIsAFigureTooAndIsLeftOut() {
        assertThat(SmallCells.without(5, Map.of("a", 0, "b", 6, "c", 7))).isEqualTo(Map.of("c", 7));
    }
}
