package io.zhijia.planimport;

import static io.zhijia.planimport.ImportFixtures.reviewing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTests {

    private final Blanks blanks = new Blanks(Map.of("XX年", "二月", "20XX年", "2031年", "**学校", "青山$1中学"));

    @ParameterizedTest
    @CsvSource({"20XX年XX年, 2031年二月", "120XX年, 120XX年", "***学校, ***学校", "**学校工会, 青山$1中学工会", "没有空, 没有空"})
    void areFilledWhereTheyStandAlone(String text, String filled) {
        assertThat(blanks.in(text)).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"20xx年, 2026年", "____年, 2026年", "201x年, 2026年", "**届, ''"})
    void aYearIsProposed(String word, String proposed) {
        assertThat(Blanks.proposed(word, reviewing(2026))).isEqualTo(proposed);
    }

    @Test
    void whatWasFilledInBeforeStays() {
        assertThat(blanks.and(new Blanks(Map.of("XX月", "三月"))).filled()).containsKeys("XX月", "XX年");
    }
}
