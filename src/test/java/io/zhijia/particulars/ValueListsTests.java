package io.zhijia.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueListsTests {

    @ParameterizedTest
    @CsvSource({
        "NATION, 汉, 汉族",
        "NATION, 僳僳族, 傈僳族",
        "NATION, 01, 汉族",
        "EMPLOYMENT, 待(下)岗, 待（下）岗",
        "EMPLOYMENT, 内退, 退养（内退）",
        "EDUCATION, 大学 本科, 本科",
        "SKILL, 高级工, 职业资格三级（高级）",
        "POLITICAL, 党员, 中共党员",
        "CHANGE_REASON, 劳动(工作)关系发生变化, 劳动（工作）关系发生变化",
        "MIGRANT, 是, 是",
        "NATION, 火星族, "
    })
    void aValueIsFoundByItsOtherSpellings(String list, String typed, String value) {
        assertThat(ValueLists.get(list).find(typed).orElse(null)).isEqualTo(value);
    }

    @Test
    void thereAreFiftySixNations() {
        assertThat(ValueLists.get("NATION").values()).hasSize(56);
    }

    @Test
    void aLaterVersionAddsAndTheOfficialSheetKeepsItsOwn() {
        assertThat(ValueLists.get("SKILL").values()).contains("无", "首席技师");
        assertThat(ValueLists.get("SKILL").official()).hasSize(6).doesNotContain("首席技师");
    }

    @ParameterizedTest
    @EnumSource(Particular.class)
    void noSpellingMeansTwoValues(Particular particular) {
        var spellings = new HashMap<String, String>();
        particular
                .list()
                .ifPresent(list -> list.versions()
                        .forEach(version -> version.values()
                                .forEach(value -> value.others()
                                        .forEach(other -> assertThat(spellings.put(other, value.text()))
                                                .as(other)
                                                .isNull()))));
    }
}
