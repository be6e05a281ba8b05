package io.zhijia.planpaper;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.PlanDraft.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "三、主要措施, 四、目标, 五、安排",
        "十、保障, 十一、目标, 十二、安排",
        "十九、其他, 二十、目标, 安排",
        "主要措施, 目标, 安排",
        "甲、乙、丙, 目标, 安排",
        "（三）措施, 目标, 安排"
    })
    void goOnWhereThePlanEnds(String heading, String first, String second) {
        var numbers = new SectionNumbers(List.of(new Section(1, heading, "")));

        assertThat(Stream.of("目标", "安排").map(numbers::next)).containsExactly(first, second);
    }
}
