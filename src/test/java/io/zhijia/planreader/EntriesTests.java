package io.zhijia.planreader;

import static io.zhijia.planreader.PlanFixtures.entries;
import static io.zhijia.planreader.PlanFixtures.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where entries begin and end, and under which month they stand (E13 to E33). */
class EntriesTests {

    @Test
    void onlyTheNextNumberDividesALine() {
        assertThat(entries("二月：1、开例会2、收会费3、办板报")).containsExactly("2 开例会", "2 收会费", "2 办板报");
        assertThat(entries("三月：1、慰问一年级1、2班教师2、座谈")).containsExactly("3 慰问一年级1、2班教师", "3 座谈");
    }

    @Test
    void numbersRunOnOverMonths() {
        assertThat(entries("三月：6、座谈\n四月：9、春游")).containsExactly("3 座谈", "4 春游");
    }

    @Test
    void aBrokenLineGoesOn() {
        assertThat(entries("五月：\n1、组织全体\n\n会员观影\n2、球赛")).containsExactly("5 组织全体会员观影", "5 球赛");
    }

    @Test
    void bareNamesOfEventsAreCutAtCommasButNounPhrasesAreNot() {
        assertThat(entries("五月：趣味赛、健步走，读书会。。")).containsExactly("5 趣味赛", "5 健步走", "5 读书会");
        assertThat(entries("五月：慰问教师、职工代表")).containsExactly("5 慰问教师、职工代表");
        assertThat(entries("五月：庆祝劳动节，慰问先进工作者")).containsExactly("5 庆祝劳动节，慰问先进工作者");
    }

    @Test
    void aNumberedEntryStaysWholeWithItsDetails() {
        assertThat(entries("三月：\n3、开会\n4、开展活动：上午座谈；下午参观。晚上聚餐\n5、总结"))
                .containsExactly("3 开会", "3 开展活动：上午座谈；下午参观。晚上聚餐", "3 总结");
        assertThat(entries("十月：\n1、健步走\n（1）报名；\n（2）表彰。\n2、座谈")).containsExactly("10 健步走（1）报名；（2）表彰", "10 座谈");
    }

    @Test
    void twoPiecesOfWorkUnderOneNumberAreTwoEntries() {
        assertThat(entries("五月：\n1、教学比赛活动；协助毕业班工作；\n2、评选节目。")).containsExactly("5 教学比赛活动", "5 协助毕业班工作", "5 评选节目");
    }

    @Test
    void decimalFestivalsAreNoNumbers() {
        assertThat(entries("三月：3.8慰问\n五月：5.1游园\n五•四登高")).containsExactly("3 3.8慰问", "5 5.1游园", "5 五•四登高");
        assertThat(entries("五月：\n1.5.1游园\n2.5.4朗诵赛")).containsExactly("5 5.1游园", "5 5.4朗诵赛");
    }

    @Test
    void aMonthGluedToItsFirstEntryLabelsTheFollowingLines() {
        assertThat(entries("四月1、球类赛\n献爱心")).containsExactly("4 球类赛", "4 献爱心");
        assertThat(entries("一月份召开会员大会。\n走访病员。\n二月份布置健身房。\n三月份庆祝节日。"))
                .containsExactly("1 召开会员大会", "1 走访病员", "2 布置健身房", "3 庆祝节日");
    }

    @Test
    void rangesTakeTheEntriesBehindThem() {
        assertThat(entries("三至四月1、球赛\n五月----六月份:观影")).containsExactly("3-4 球赛", "5-6 观影");
    }

    @Test
    void aMonthInBracketsLabelsTheEntryBeforeIt() {
        assertThat(entries("一、活动\n（1）跳绳比赛（四月）\n（2）登山（5月、6月）。\n（3）读书")).containsExactly("4 跳绳比赛", "5-6 登山");
    }

    @Test
    void aThemeIsAPartOfTheLabel() {
        var plan = only("10月重阳敬老情意浓\n1、座谈\n2、登山\n11月：强身月\n1、球赛");
        assertThat(PlanFixtures.told(plan)).containsExactly("10 座谈", "10 登山", "11 球赛");
        assertThat(plan.calendar()).extracting(ReadEntry::label).containsExactly("10月重阳敬老情意浓", "10月重阳敬老情意浓", "11月：强身月");
    }

    @Test
    void bracketOrdinalsBeforeMonthsAreNoEntries() {
        assertThat(entries("（一）三月：\n庆三八\n（二）四月：\n春游")).containsExactly("3 庆三八", "4 春游");
    }

    @Test
    void aHalfYearListGivesSixMonths() {
        assertThat(entries("上半年：\n1、庆三八\n下半年：国庆、元旦、春节、学期总结"))
                .containsExactly(
                        "1-2-3-4-5-6 庆三八",
                        "7-8-9-10-11-12 国庆",
                        "7-8-9-10-11-12 元旦",
                        "7-8-9-10-11-12 春节",
                        "7-8-9-10-11-12 学期总结");
    }

    @Test
    void aStanceIsAnEntryAndABareFestivalIsNone() {
        assertThat(entries("五月：让关爱走进日常")).containsExactly("5 让关爱走进日常");
        assertThat(entries("二、措施\n1、重阳节活动\n2、做好慰问")).isEmpty();
    }

    @Test
    void datesInProseAreNoCalendar() {
        assertThat(entries("二、措施\n1、以活动聚人心。3月中期推选一名代表，5月份组织学习，年内外出一次。\n2、迎接验收。"))
                .isEmpty();
    }

    @Test
    void theCalendarEndsAtTheNextHeadingAndAtTheSignature() {
        var text = "三、安排\n三月：\n1、春游\n四月：\n1、体检\n四、保障\n1、加强领导\n某校工会\n2031年2月1日";
        assertThat(entries(text)).containsExactly("3 春游", "4 体检");
        assertThat(PlanFixtures.headings(text, 1)).containsExactly("三、安排", "四、保障");
        assertThat(entries("三月：\n春游\n四月：\n体检\n以上计划如有变动，另行通知。\n某校工会委员会\n2031年2月1日"))
                .containsExactly("3 春游", "4 体检");
    }

    @Test
    void aDayInsideOfItsMonthBelongsToTheEntry() {
        assertThat(entries("九月：\n1、9月10日庆祝教师节\n2、座谈")).containsExactly("9 9月10日庆祝教师节", "9 座谈");
    }

    @Test
    void weeksLieInTheMonthOfTheirTerm() {
        assertThat(entries("某校工会工作安排（第一学期）\n第一周：定计划\n第二周（9月8日—12日）：庆教师节\n第十周：操赛"))
                .containsExactly("9 定计划", "9 庆教师节", "11 操赛");
    }

    @Test
    void entriesQuoteTheirPlaceInTheText() {
        var text = "工会计划\n三月：\n  1、庆祝“三八”节。\n";
        var entry = only(text).calendar().getFirst();
        assertThat(text.substring(entry.from(), entry.to()))
                .isEqualTo(entry.item())
                .isEqualTo("庆祝“三八”节");
    }

    @Test
    void wideGapsDivideEntriesAndBareNamesAtAnyBlank() {
        assertThat(entries("九月　欢送老会员　新会员见面\n十月　扎染比赛　秋日登高")).containsExactly("9 欢送老会员", "9 新会员见面", "10 扎染比赛", "10 秋日登高");
        assertThat(entries("五月：扎染比赛 家庭运动会\n六月：组织全体会员 参加合唱")).containsExactly("5 扎染比赛", "5 家庭运动会", "6 组织全体会员 参加合唱");
    }

    @Test
    void aPointThatBeginsWithADateIsNoEntry() {
        assertThat(entries("一、任务\n1.5月下旬开代表会，听取报告\n2.办理提案\n二、安排\n九月：\n1.迎新\n十月：\n1.登山"))
                .containsExactly("9 迎新", "10 登山");
        assertThat(entries("一、安排\n1、九月份迎新人\n2、十月份去登山\n3、十一月份办书展")).containsExactly("9 迎新人", "10 去登山", "11 办书展");
    }
}
