package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text whatsoever. */
class ReadingProperties {

    @Property(tries = 300)
    void everythingLiesWhereItSays(@ForAll("texts") String text) {
        var reading = PlanFixtures.read(text);
        int before = 0;
        for (var plan : reading.plans()) {
            assertThat(plan.from()).isBetween(before, text.length());
            assertThat(plan.to()).isBetween(plan.from(), text.length());
            before = plan.from();
            plan.sections().forEach(section -> isInside(section.from(), section.to(), plan));
            plan.targets().forEach(target -> isInside(target.from(), target.to(), plan));
            plan.warnings().forEach(warning -> isInside(warning.from(), warning.to(), plan));
            plan.calendar().forEach(entry -> {
                isInside(entry.from(), entry.to(), plan);
                assertThat(plain(text.substring(entry.from(), entry.to()))).isEqualTo(plain(entry.item()));
                assertThat(entry.months()).allMatch(month -> month >= 1 && month <= 12);
            });
        }
    }

    @Property(tries = 100)
    void anyStringIsRead(@ForAll String text) {
        assertThat(PlanFixtures.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        var words = List.of(
                "一、",
                "二、",
                "三、",
                "（一）",
                "1、",
                "2、",
                "3.",
                "(1)",
                "①",
                "三月",
                "四、五月",
                "三月份：",
                "下半年：",
                "第二周",
                "（四月）",
                "10月",
                "20xx年",
                "工会工作计划",
                "篇一",
                "篇二",
                "总结",
                "活动安排",
                "指导思想",
                "庆祝三八",
                "慰问教师",
                "：",
                "，",
                "、",
                "。",
                "；",
                "\n",
                "\n\n",
                "\t",
                " ",
                "　",
                "“",
                "”",
                "\\\"",
                "《",
                ">",
                "#",
                "|",
                "在党支部的领导下，新学期工会",
                "小编",
                "相关文章",
                "5.1游园",
                "12日",
                "-----",
                "至",
                "学年",
                "\r\n",
                "😀");
        return Arbitraries.of(words).list().ofMinSize(0).ofMaxSize(60).map(list -> String.join("", list));
    }

    private static void isInside(int from, int to, ReadPlan plan) {
        assertThat(from).isBetween(plan.from(), plan.to());
        assertThat(to).isBetween(from, plan.to());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\\\　]", "");
    }
}
