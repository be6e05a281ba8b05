package io.zhijia.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.line(List.of("李娜", "a,b", "说\"好\"", "两\n行", "")))
                .isEqualTo("李娜,\"a,b\",\"说\"\"好\"\"\",\"两\n行\",\r\n");
    }

    @Test
    void makesNoFormulaOfWhatSomebodyTyped() {
        assertThat(Csv.line(List.of("=1+1", "@SUM(1)", "-1+cmd", "+86 138 0000", "-3", "1=1")))
                .isEqualTo("'=1+1,'@SUM(1),'-1+cmd,+86 138 0000,-3,1=1\r\n");
    }
}
