package io.zhijia.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCoverTests {

    private final NameCover cover = new NameCover(Map.of(
            "李娜", "一名职工",
            "李娜娜", "文体委员",
            "赵敏", "工会干事",
            "Ann Li", "a colleague",
            "王", "不该出现"));

    @ParameterizedTest
    @CsvSource({
        "看望李娜, 看望一名职工",
        "李娜娜和李娜, 文体委员和一名职工",
        "李娜老师领奖, 一名职工领奖",
        "制表人：赵敏　2026, 制表人：工会干事　2026",
        "赵敏赵敏, 工会干事工会干事",
        "王老师, 王老师",
        "Ann Li came, a colleague came",
        "Ann Liu and Joann Li, Ann Liu and Joann Li",
        "李, 李",
        "没有人名, 没有人名"
    })
    void putsTheirPostOrSomebodyInPlaceOfANameAndNothingElse(String text, String covered) {
        assertThat(cover.apply(text)).isEqualTo(covered);
    }
}
