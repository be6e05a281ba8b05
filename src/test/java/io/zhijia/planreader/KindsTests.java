package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTests {

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, 我校工会团结全体教职工，完善教代会制度。",
        "HOSPITAL, 院工会围绕医院中心工作，关心医护人员，提高护理质量。",
        "TOWNSHIP, 镇总工会按照镇党委要求，推进全镇非公企业建会。",
        "ENTERPRISE, 公司工会围绕生产经营，深入车间班组开展厂务公开。",
        "COMMUNITY, 社区工会在居委会支持下做好居务公开，服务社区居民。",
        "WOMEN, 女职工委员会维护女教职工权益，关心女教师身心健康。",
        "YOUNG_PIONEERS, 少先队大队部组织队员开展队会，办好鼓号队。",
        "OTHER, 天气晴朗。"
    })
    void theSenderIsWhoTheTextSpeaksOfMost(OrgKind kind, String text) {
        assertThat(OrgKind.of("工会工作计划", text)).isEqualTo(kind);
    }

    @Test
    void aTitleDecidesWhereTheTextIsSilent() {
        assertThat(OrgKind.of("某医院工会计划", "一、加强学习。")).isEqualTo(OrgKind.HOSPITAL);
    }

    @Test
    void anOpeningPastedFromAnotherKindOfUnitIsDoubted() {
        var body = "全体教师要为人师表。" + "社区工会服务社区居民，居务公开，走访居民。".repeat(4);
        assertThat(OrgKind.of("某社区工会计划", body)).isEqualTo(OrgKind.COMMUNITY);
        assertThat(OrgKind.of("某小学工会计划", body).doubt("某小学工会计划", body)).contains(OrgKind.SCHOOL);
        assertThat(OrgKind.of("某社区工会计划", "社区工会服务社区居民。").doubt("某社区工会计划", "社区工会服务社区居民。"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLAN, 本学期要继续加强学习，力争为会员办好实事。", "SUMMARY, 一年来，我们开展了活动，慰问了病员，受到好评。", "REPORT, 各位代表：受工会委员会的委托，我向大会报告工作。"})
    void aTextIsWhatItReadsLike(TextKind kind, String text) {
        assertThat(TextKind.of("", text)).isEqualTo(kind);
    }

    @Test
    void aReviewUnderThePlansTitleIsASummaryAndDoubted() {
        var review = "一年来，共慰问了病员二十人，举办了球赛，取得了好成绩。";
        assertThat(TextKind.of("工会工作计划", review)).isEqualTo(TextKind.SUMMARY);
        assertThat(TextKind.of("工会工作计划", review).doubt("工会工作计划")).contains(TextKind.PLAN);
        assertThat(TextKind.of("工会工作总结及计划", review).doubt("工会工作总结及计划")).isEmpty();
    }

    @Test
    void inOrderToIsNotThePast() {
        assertThat(TextKind.of("", "为了了解会员的需要，将走访会员。")).isEqualTo(TextKind.PLAN);
    }

    @Test
    void labelledPlansAreOfTheKindsTheyAreLabelledWith() throws IOException {
        int right = 0;
        int all = 0;
        for (var plan : GoldLabels.plans()) {
            var kind = plan.labels().path("kind").asString("");
            right += OrgKind.of(plan.title(), plan.body())
                            .code()
                            .equals(plan.labels().get("org_kind").asString())
                    ? 1
                    : 0;
            right += kind.isEmpty()
                            || TextKind.of(plan.title(), plan.body()).code().equals(kind)
                    ? 1
                    : 0;
            all += 2;
        }
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(all * 0.95));
    }
}
