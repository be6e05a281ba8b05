package io.zhijia.planreader;

import static io.zhijia.planreader.PlanFixtures.headings;
import static io.zhijia.planreader.PlanFixtures.only;
import static io.zhijia.planreader.PlanFixtures.read;
import static io.zhijia.planreader.PlanFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where one document ends and the next begins, and what belongs to none (E1 to E12, E19 to E21). */
class DocumentsTests {

    private static final String PROSE = "一、指导思想\n以服务教工为主线，扎实开展各项活动，团结全体会员为学校发展作贡献。\n二、措施\n1、开好教代会。\n2、做好慰问。\n";

    @Test
    void numberedTitlesDivideACollectionAndATeaserIsNone() {
        var plans = read("小编整理了两篇，工会计划篇一以关爱为主题……\n工会计划篇一\n" + PROSE + "工会计划篇二\n" + PROSE)
                .plans();
        assertThat(plans).extracting(ReadPlan::title).containsExactly("工会计划篇一", "工会计划篇二");
    }

    @Test
    void titlesCountedByNumbersOrBracketsDivideToo() {
        assertThat(read("工会工作计划（一）\n" + PROSE + "工会工作计划（二）\n" + PROSE).plans()).hasSize(2);
        assertThat(read("第一篇：工会工作计划\n" + PROSE + "第二篇：工会工作总结\n" + PROSE).plans())
                .hasSize(2);
    }

    @Test
    void aPlanWhoseTitleWasLostBeginsAtItsOpening() {
        var plans = read("""
                一、安排
                十月：1、重阳
                十二月：做好全年总结。
                新学期，工会以服务教工为主线，在学校党支部的领导下开展工作。
                九月：1、迎新会
                十月：1、登山
                """).plans();
        assertThat(plans).hasSize(2);
        assertThat(told(plans.getFirst())).containsExactly("10 重阳", "12 做好全年总结");
        assertThat(told(plans.getLast())).containsExactly("9 迎新会", "10 登山");
    }

    @Test
    void inAWholeCollectionAJoinedTextIsOnlyProposed() {
        var joined = "一年来，我校工会在党支部的领导下做了许多工作，现总结如下。\n";
        var plans =
                read("工会总结篇一\n" + PROSE + joined + PROSE + "工会总结篇二\n" + PROSE).plans();
        assertThat(plans).hasSize(2);
        assertThat(plans.getFirst().warnings()).extracting(ReadWarning::kind).contains(WarningKind.CUT_PROPOSED);
    }

    @Test
    void anEntryThatSpeaksOfAPlanBeginsNone() {
        assertThat(only("某校工会工作计划\n二月\n制定工会工作计划\n三月\n庆三八\n十二月\n工会年度工作总结\n").calendar())
                .hasSize(3);
    }

    @Test
    void aFooterIsNoEntry() {
        var text = "某校工会计划\n三月：春游\n四月：体检\n以上内容供参考，更多范文请收藏本站\n工会总结06-08";
        assertThat(told(only(text))).containsExactly("3 春游", "4 体检");
    }

    @Test
    void aRepeatedPlanIsMarked() {
        var plans = read("工会计划篇一\n" + PROSE + "工会计划篇二\n"
                        + PROSE.replace("，", ",").replace("做好慰问", "特做好慰问"))
                .plans();
        assertThat(plans.getLast().warnings()).extracting(ReadWarning::kind).contains(WarningKind.DUPLICATE);
        assertThat(plans.getFirst().warnings()).extracting(ReadWarning::kind).doesNotContain(WarningKind.DUPLICATE);
    }

    @Test
    void numbersThatBeginAgainAreSectionsWithoutAName() {
        assertThat(headings("1、慰问病员\n2、组织体检\n1、评选先进\n2、表彰先进", 1)).containsExactly("", "");
        assertThat(headings("1、慰问病员\n2、组织体检\n1、评选先进\n2、表彰先进", 2))
                .containsExactly("1、慰问病员", "2、组织体检", "1、评选先进", "2、表彰先进");
    }

    @Test
    void theSameBracketsTwiceHaveTwoParents() {
        var text = "一、目标\n(一)甲\n(二)乙\n二、措施\n(一)丙\n（二）丁";
        assertThat(headings(text, 1)).containsExactly("一、目标", "二、措施");
        assertThat(headings(text, 2)).containsExactly("(一)甲", "(二)乙", "(一)丙", "（二）丁");
    }

    @Test
    void aHeadingInsideAParagraphIsFound() {
        var text = "四、服务\n不断提升服务。五、宣传工作 1、办好园地\n2、写好报道";
        assertThat(headings(text, 1)).containsExactly("四、服务", "五、宣传工作");
        assertThat(headings(text, 2)).containsExactly("1、办好园地", "2、写好报道");
    }

    @Test
    void marksOfCrawlersAndColonsBehindNumbersMakeNoDifference() {
        assertThat(headings("## 一、思想\n#### 1、甲\n　>　二、主要任务：\n  四：工作重点：", 1)).containsExactly("一、思想", "二、主要任务", "四：工作重点");
    }

    @Test
    void headingsWithoutANumberAreKnownByTheirWords() {
        var text = "工作目标\n建设教工之家。\n主要措施\n1、动员会员\n活动安排:（结合学校工作）\n三月：春游\n附：2031年工会行事历\n四月：体检";
        assertThat(headings(text, 1)).containsExactly("工作目标", "主要措施", "活动安排", "附：2031年工会行事历");
    }

    @Test
    void aTextWithoutAnythingSaysSo() {
        assertThat(read("").warnings()).extracting(ReadWarning::kind).containsExactly(WarningKind.NOTHING_FOUND);
        assertThat(read("天气很好。").warnings()).extracting(ReadWarning::kind).containsExactly(WarningKind.NOTHING_FOUND);
    }

    @Test
    void theTitleBelowATableBeginsAPlan() {
        var plans = read("甲校工会工作计划\n\n一、目标\n\n1、服务\n\n二、安排\n\n月份\t工作内容\t负责人\n\n9月\t迎新会\t王某\n\n10月\t登山\t李某\n\n"
                        + "甲校女工工作计划\n\n" + PROSE)
                .plans();
        assertThat(plans).extracting(ReadPlan::title).containsExactly("甲校工会工作计划", "甲校女工工作计划");
        assertThat(told(plans.getFirst())).containsExactly("9 迎新会", "10 登山");
    }

    @Test
    void aTitleQuotedByThePrefaceIsNoPlan() {
        assertThat(read("工会工作计划 篇1\n新学年，工会要以人为本……\n工会工作计划 篇1\n" + PROSE + "工会工作计划 篇2\n" + PROSE)
                        .plans())
                .extracting(ReadPlan::title)
                .containsExactly("工会工作计划 篇1", "工会工作计划 篇2");
    }
}
