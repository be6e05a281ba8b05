package io.zhijia.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTests {

    @Test
    void everyCellIsQuotedAndALineEndsAsExcelWantsIt() {
        assertThat(new String(Csv.of(List.of("案由", "答复"), List.of(List.of("修“路”", "他说\"行\"\n明天"))), UTF_8))
                .isEqualTo("\ufeff\"案由\",\"答复\"\r\n\"修“路”\",\"他说\"\"行\"\" 明天\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1, '=1+1", "@SUM(A1), '@SUM(A1)", "+86, +86", "-12, -12", "-A1, '-A1", "一=二, 一=二"})
    void nothingBecomesAFormula(String typed, String written) {
        assertThat(new String(Csv.of(List.of(), List.of(List.of(typed))), UTF_8))
                .contains("\"" + written.strip() + "\"");
    }
}
