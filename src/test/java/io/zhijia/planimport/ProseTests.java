package io.zhijia.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.PlanDraft;
import io.zhijia.planreader.PlanReader;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTests {

    private static final String PLAN = """
            松涛小学工会年度工作计划
            一、指导思想
            把学校工会办成温暖可靠的教工之家。
            二、工作目标
            1、教代会提案答复率达到100%。
            2、全年开展文体活动不少于六次。
            三、主要措施
            （一）民主管理
            坚持校务公开，重要事项交教代会讨论。
            （二）关心关爱
            1、落实“五必访”。
            四、月份安排
            三月：
            1、庆祝“三八”妇女节。
            四月：
            1、举行教职工羽毛球赛。
            2、召开教职工代表大会。
            """;

    private final List<PlanDraft.Section> sections = sections(PLAN);

    @Test
    void keepsEveryWordOnce() {
        var text = sections.stream()
                .map(section -> section.heading() + "\n" + section.body())
                .toList();

        assertThat(String.join("\n", text))
                .containsOnlyOnce("教代会提案答复率达到100%")
                .containsOnlyOnce("全年开展文体活动不少于六次")
                .containsOnlyOnce("坚持校务公开")
                .containsOnlyOnce("落实“五必访”");
    }

    @Test
    void keepsHeadingsAboveWhatTheySay() {
        assertThat(sections)
                .extracting(PlanDraft.Section::heading)
                .containsSubsequence("一、指导思想", "二、工作目标", "三、主要措施", "（一）民主管理", "（二）关心关爱");
        assertThat(sections).extracting(PlanDraft.Section::body).doesNotContain("。");
    }

    @Test
    void leavesTheCalendarToTheItems() {
        assertThat(sections).extracting(PlanDraft.Section::heading).doesNotContain("四、月份安排");
        assertThat(sections).extracting(PlanDraft.Section::body).noneMatch(body -> body.contains("羽毛球"));
    }

    private static List<PlanDraft.Section> sections(String text) {
        var plan = PlanReader.read(text, Year.of(2026)).plans().getFirst();
        var started = PlanImport.started(UnionId.next(), "计划", "", text, 2026, LocalDate.of(2026, 1, 5));
        var entries = java.util.stream.IntStream.range(0, plan.calendar().size())
                .mapToObj(at -> ImportEntry.read(started, at, plan.calendar().get(at)))
                .toList();
        return Prose.of(text, plan.sections(), entries);
    }
}
