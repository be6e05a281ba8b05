package io.zhijia.plansource;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.PlanDraft.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    @Test
    void standUnderHeadingsOfMeasuresAndSayWhichOne() {
        assertThat(Measures.in(List.of(
                        new Section(1, "一、指导思想", "围绕中心工作。"),
                        new Section(1, "三、主要措施", ""),
                        new Section(2, "（一）民主管理", "1. 开好教代会。\n2. 校务公开。"),
                        new Section(2, "（二）文体活动", "月月有活动。"),
                        new Section(1, "四、逐月安排", "三月：妇女节活动"))))
                .containsExactly("（一）民主管理：1. 开好教代会。", "（一）民主管理：2. 校务公开。", "（二）文体活动：月月有活动。");
    }

    @Test
    void areNoneWhereThePlanNamesNone() {
        assertThat(Measures.in(List.of(new Section(1, "一、指导思想", "围绕中心工作。")))).isEmpty();
    }

    @Test
    void aVeryLongOneIsShortened() {
        var body = "长".repeat(Points.LONGEST);

        assertThat(Measures.in(List.of(new Section(1, "措施", ""), new Section(2, "（一）", body))))
                .singleElement()
                .asString()
                .hasSize(Points.LONGEST)
                .endsWith("…");
    }
}
