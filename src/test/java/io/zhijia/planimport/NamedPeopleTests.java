package io.zhijia.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planreader.ReadEntry;
import io.zhijia.work.LaunchKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPeopleTests {

    @ParameterizedTest
    @CsvSource({
        "庆祝妇女节，由李娜负责, 李娜",
        "庆祝妇女节（由李娜老师负责）, 李娜",
        "走访慰问困难教职工（欧阳欣然）, 欧阳欣然",
        "走访慰问困难教职工(负责人：王强), 王强",
        "走访慰问困难教职工 负责人：王强主席, 王强",
        "走访慰问困难教职工——李娜, 李娜",
        "走访慰问困难教职工 李娜, 李娜",
        "李娜牵头，走访慰问困难教职工, 李娜"
    })
    void aPersonInChargeIsAmongThoseToAskFor(String item, String name) {
        assertThat(NamedPeople.in(entry(item))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"走访慰问困难教职工", "秋季登山活动（10月18日）", "召开教职工代表大会，审议学校工作报告。"})
    void wordsThatAreNoNamesAreNotAskedFor(String item) {
        assertThat(NamedPeople.in(entry(item))).isEmpty();
    }

    private static ReadEntry entry(String item) {
        return new ReadEntry(List.of(3), "三月", item, List.of(), LaunchKind.TASK, List.of(), 0, 1, List.of());
    }
}
