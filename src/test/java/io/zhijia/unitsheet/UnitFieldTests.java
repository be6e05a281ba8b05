package io.zhijia.unitsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitFieldTests {

    @ParameterizedTest
    @CsvSource({
        "UNION_CODE, 81110108 mc0000012n, 81110108MC0000012N",
        "UNION_CODE, 81110108MC0000012P,",
        "INDUSTRY, 教育行业, 教育",
        "INDUSTRY, 航天,",
        "UNIT_NATURE, 民营企业, 私营企业",
        "UNION_TYPE, 产业（系统）工会, 产业(系统)工会",
        "STAFF, １２０, 120",
        "STAFF, 一百二,",
        "FOUNDED, 1986年9月1日, 1986-09-01",
        "PHONE, 010-12345678, 010-12345678",
        "PHONE, 五五六,"
    })
    void readsWhatIsMeantAndNothingElse(UnitField field, String typed, String kept) {
        assertThat(field.read(typed).orElse(null)).isEqualTo(kept);
    }

    @Test
    void theSheetHasEightFieldsOfTheUnitAndEightOfTheUnion() {
        assertThat(UnitField.values()).hasSize(16);
        assertThat(List.of(UnitField.values()).indexOf(UnitField.UNION_NAME)).isEqualTo(UnitField.OF_THE_UNIT);
        for (var field : UnitField.values()) {
            assertThat(UnitField.of(" *" + field.header() + "（必填）")).contains(field);
        }
    }
}
