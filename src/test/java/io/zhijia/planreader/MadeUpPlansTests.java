package io.zhijia.planreader;

import static io.zhijia.planreader.PlanFixtures.entries;
import static io.zhijia.planreader.PlanFixtures.headings;
import static io.zhijia.planreader.PlanFixtures.read;
import static io.zhijia.planreader.PlanFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole plans of many shapes, all invented. */
class MadeUpPlansTests {

    @Test
    void aPlanCopiedFromWord() {
        var text = """
                XX中学工会2031—2032学年度第一学期工作计划

                本学期，我校工会将在上级工会和学校党支部的领导下，认真履行职责，现制定计划如下：

                一、 指导思想
                以人为本，服务教工，促进学校和谐发展。

                二、 主要工作
                （一） 加强民主管理
                1. 定期召开教代会。
                2. 做好校务公开。

                三、 具体工作安排
                九月份
                1. 制订工作计划，召开委员会。
                2. 庆祝教师节。

                十月份
                1. 国庆文艺汇演。

                十一月份
                ● 教工篮球赛
                ● 女教工讲座

                元月份
                慰问困难教职工
                期末总结、评优

                XX中学工会委员会
                2031年9月1日
                """;
        assertThat(entries(text))
                .containsExactly(
                        "9 制订工作计划，召开委员会", "9 庆祝教师节", "10 国庆文艺汇演", "11 教工篮球赛", "11 女教工讲座", "1 慰问困难教职工", "1 期末总结、评优");
        assertThat(headings(text, 1)).containsExactly("一、 指导思想", "二、 主要工作", "三、 具体工作安排");
    }

    @Test
    void aTableWhoseCellsAreTabs() {
        assertThat(entries("""
                某小学工会2031年工作安排表
                月份\t工作内容\t负责人
                二月\t1、制定计划2、召开委员会\t张某
                三月\t1、庆三八
                2、女工体检\t李某
                四、五月\t春游；趣味赛\t王某
                """)).containsExactly("2 制定计划", "2 召开委员会", "3 庆三八", "3 女工体检", "4-5 春游", "4-5 趣味赛");
    }

    @Test
    void aTableWhoseMonthsStandBehind() {
        assertThat(entries("""
                序号\t活动内容\t时间\t负责人
                1\t女职工插花\t3月\t张某
                2\t羽毛球比赛\t4月\t李某
                3\t红歌会\t6-7月\t王某
                """)).containsExactly("3 女职工插花", "4 羽毛球比赛", "6-7 红歌会");
    }

    @Test
    void quartersInTraditionalCharacters() {
        assertThat(entries("某鎮小學工會2031年工作計劃\n一、指導思想\n團結教職工。\n二、活動安排\n第一季度：慰問困難職工\n第二季度：\n1. 五一聯歡\n2. 教職工體檢"))
                .containsExactly("1-2-3 慰問困難職工", "4-5-6 五一聯歡", "4-5-6 教職工體檢");
    }

    @Test
    void monthsInsideASentence() {
        assertThat(entries("某厂工会工作要点\n全年工作：三月份，组织女职工活动；四月份，开展春游。五月份，组织劳动竞赛，评选先进。六月份，举办安全讲座。"))
                .containsExactly("3 组织女职工活动", "4 开展春游", "5 组织劳动竞赛，评选先进", "6 举办安全讲座");
    }

    @Test
    void monthsAsTheNumberedPointsOfAList() {
        assertThat(entries(
                        "医院工会工作计划\n重点工作如下:\n1.3月份开展女职工维权月。\n2.4月份组织登山。\n3.5月份召开职代会,庆祝5.12护士节。\n4.10月份组织体检。\n5.全年做好帮扶。"))
                .containsExactly("3 开展女职工维权月", "4 组织登山", "5 召开职代会,庆祝5.12护士节", "10 组织体检");
    }

    @Test
    void datesAndPartsOfMonthsAsLabels() {
        assertThat(entries("工会计划\n3月：走访慰问；4月：春游\n8—9月份：金秋助学\n10月中旬：座谈会\n11月底前：会员统计\n12月5日：宪法宣传"))
                .containsExactly("3 走访慰问", "4 春游", "8-9 金秋助学", "10 座谈会", "11 会员统计", "12 宪法宣传");
    }

    @Test
    void themesWithSentencesBelow() {
        assertThat(entries("某社区工会计划\n一月份 主题：迎新春、送温暖\n走访困难职工家庭。\n举办联欢会。\n二月份 主题：闹元宵\n组织猜灯谜活动。"))
                .containsExactly("1 走访困难职工家庭", "1 举办联欢会", "2 组织猜灯谜活动");
    }

    @Test
    void threePlansOfWhichTwoLostTheirTitles() {
        var plans = read("""
                工会工作计划三篇
                下面为大家整理了相关范文，欢迎阅读。
                某校工会工作计划
                一、指导思想
                以服务为宗旨，切实维护教职工合法权益。
                二、工作安排
                三月份：庆三八
                四月份：体检
                在校党支部的领导下，新学年工会将围绕学校中心工作，团结全体教职工，特制定计划如下：
                一、工作目标
                建设好教工之家。
                二、活动安排
                九月：教师节
                十月：登山
                20xx年是学校发展的关键一年，少先队工作将以活动为载体，促进队员健康成长。
                一、工作重点
                加强队干部培养。
                二、具体安排
                三月：学雷锋
                """).plans();
        assertThat(plans).hasSize(3);
        assertThat(told(plans.get(0))).containsExactly("3 庆三八", "4 体检");
        assertThat(told(plans.get(1))).containsExactly("9 教师节", "10 登山");
        assertThat(told(plans.get(2))).containsExactly("3 学雷锋");
    }

    @Test
    void partsWithThemesAndRunningNumbers() {
        assertThat(entries("""
                工会工作计划
                四、活动安排
                第一学期
                九月份
                1.迎新座谈会。
                十月份
                2.国庆登山。
                第二学期
                三月份
                3.庆三八。
                五、经费
                按规定使用。
                """)).containsExactly("9 迎新座谈会", "10 国庆登山", "3 庆三八");
    }
}
