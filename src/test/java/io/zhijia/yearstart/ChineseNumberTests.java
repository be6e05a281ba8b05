package io.zhijia.yearstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTests {

    @ParameterizedTest
    @CsvSource({"六, 6", "十, 10", "十一, 11", "二十, 20", "四十, 40", "四十一, 41", "九十九, 99", "一百, 100", "一百零五, 105", "一百一十, 110"
    })
    void readsAndWritesWhatTitlesSay(String text, int number) {
        assertThat(ChineseNumber.read(text)).hasValue(number);
        assertThat(ChineseNumber.write(number, text)).isEqualTo(text);
        assertThat(ChineseNumber.write(number, "40")).isEqualTo(String.valueOf(number));
    }

    @Test
    void readsNoOtherWords() {
        assertThat(ChineseNumber.read("本")).isEmpty();
        assertThat(ChineseNumber.read("2026")).isEmpty();
    }
}
