package io.zhijia.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPartsTests {

    private final SearchParts wang = SearchParts.of(new Details("T1032", "王小强", Sex.MALE, null, ""));

    @ParameterizedTest
    @ValueSource(strings = {"王", "强", "小强", "王小强", "w", "wxq", "xq", "t1032", "t10"})
    void everyPieceOfNameInitialsAndTheBeginningOfTheNumberFinds(String typed) {
        assertThat(wang.pieces()).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王强", "wq", "032", ""})
    void otherPiecesDoNot(String typed) {
        assertThat(wang.pieces()).doesNotContain(typed);
    }

    @Test
    void aLongNameIsFoundWhole() {
        var parts = SearchParts.of(new Details("7", "阿卜杜热依木·吐尔逊", Sex.MALE, null, ""));

        assertThat(parts.pieces()).contains("阿卜杜热", "吐尔逊", "阿卜杜热依木吐尔逊");
    }

    @ParameterizedTest
    @CsvSource({"' 王 小 强 ', 王小强", "WXQ, wxq", "阿卜杜·吐尔, 阿卜杜吐尔"})
    void spacesDotsAndCapitalsDoNotMatter(String typed, String plain) {
        assertThat(SearchParts.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "王小强, wxq",
        "曾庆红, zqh",
        "沈红, sh",
        "单田芳, stf",
        "仇英, qy",
        "查良镛, zly",
        "任霞, rx",
        "解晓东, xxd",
        "朴槿, pj",
        "尉迟恭, ycg",
        "尉健行, wjx",
        "万俟卨, mqx",
        "万家宝, wjb",
        "欧阳修, oyx",
        "长孙皇后, zshh",
        "乐嘉, yj",
        "盖叫天, gjt"
    })
    void aSurnameIsReadAsASurname(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
