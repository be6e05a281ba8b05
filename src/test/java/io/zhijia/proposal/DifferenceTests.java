package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.proposal.Difference.Kind;
import io.zhijia.proposal.Difference.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one wording changed in the one before: gone in brackets, new in braces. */
class DifferenceTests {

    @ParameterizedTest
    @CsvSource({
        "更换灯具。, 更换灯具。, 更换灯具。",
        "暑假更换灯具。, 寒假更换灯具。, [暑]{寒}假更换灯具。",
        "更换灯具。, 更换护眼灯具。, 更换{护眼}灯具。",
        "灯具老旧。批改疲劳。, 批改疲劳。, [灯具老旧。]批改疲劳。",
        "预算 12000 元。, 预算 9000 元。, 预算 [12000]{9000} 元。",
        "用LED灯。, 用OLED灯。, 用[LED]{OLED}灯。",
        "'', 新增。, {新增。}",
        "删去。, '', [删去。]",
        "第一句，第二句，第三句。, 第一句，第三句，第二句。, ''",
    })
    void isToldClauseByClauseAndThenSignBySign(String before, String after, String told) {
        var parts = Difference.between(before, after);

        if (!told.isEmpty()) {
            assertThat(parts.stream().map(DifferenceTests::told).collect(Collectors.joining()))
                    .isEqualTo(told);
        }
        assertThat(without(before, after, Kind.NEW)).isEqualTo(before);
        assertThat(without(before, after, Kind.GONE)).isEqualTo(after);
    }

    @Test
    void nothingIsLostOfTheLongestTexts() {
        var before = "一二三四五六七八九十".repeat(500);
        var after = "十九八七六五四三二一，".repeat(450);

        assertThat(without(before, after, Kind.NEW)).isEqualTo(before);
        assertThat(without(before, after, Kind.GONE)).isEqualTo(after);
    }

    @Test
    void rareSignsAreNotTorn() {
        assertThat(Difference.between("𠮷家", "𠮶家"))
                .containsExactly(new Part(Kind.GONE, "𠮷"), new Part(Kind.NEW, "𠮶"), new Part(Kind.SAME, "家"));
    }

    private static String without(String before, String after, Kind kind) {
        return Difference.between(before, after).stream()
                .filter(part -> part.kind() != kind)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String told(Part part) {
        return switch (part.kind()) {
            case SAME -> part.text();
            case GONE -> "[" + part.text() + "]";
            case NEW -> "{" + part.text() + "}";
        };
    }
}
