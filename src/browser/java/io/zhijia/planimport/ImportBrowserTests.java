package io.zhijia.planimport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhijia.InABrowser;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Last year's plan goes in, is looked at, corrected, and stands. */
class ImportBrowserTests extends InABrowser {

    private static final String PLAN = """
            青山中学工会2026年工作计划
            一、指导思想
            围绕学校中心工作，团结和服务全体教职工，把工会办成大家信得过的教工之家。
            二、工作目标
            1、坚持每学期召开一次教代会，提案答复率达到100%。
            2、坚持每月开展一次活动，教职工人人参加。
            三、主要措施
            1、抓好民主管理，做好校务公开。
            2、做好送温暖工作，落实“五必访”。
            四、月份安排
            二月：
            1、制定工会工作计划，召开工会委员会议。
            2、走访慰问困难教职工。
            三月：
            1、庆祝“三八”妇女节，组织女教职工健步走、插花体验。
            2、征集教代会提案。
            四月：
            1、召开第九届教职工代表大会第二次会议。
            2、举行教职工羽毛球赛。
            五、六月：
            1、师德演讲比赛。
            2、组织全体教职工体检。
            七、八月：
            教职工疗休养
            九月：
            1、庆祝教师节，表彰优秀教师。
            2、新教师拜师结对。
            十月：
            1、重阳节慰问退休教师。
            2、秋季登山活动（十月中旬）。
            十一月：
            1、民主评议领导干部。
            十二月：
            1、工会经费审查并公布。
            2、总结全年工作，整理工会台账。
            """;

    @Test
    void aSecretaryReadsCorrectsAndAcceptsLastYearsPlanAtADesk() {
        var desk = signedIn("zhaomin", 1280, 800);
        desk.navigate(at("/plan/imports"));
        lookAt(desk, "import-start-desk");
        upload(desk);
        assertThat(desk.locator("h1")).containsText("青山中学工会2026年工作计划");
        assertThat(desk.locator(".ring .total")).containsText("16");
        assertThat(named(desk, AriaRole.LINK, "查看原件")).hasAttribute("href", Pattern.compile("/files/.+"));
        lookAt(desk, "import-review-desk");

        correct(desk);
        leaveOut(desk, "新教师拜师结对");
        assertThat(desk.locator(".ring .total")).containsText("15");

        named(desk, AriaRole.BUTTON, "采用这 15 项").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("这一年的计划立起来了");
        named(desk, AriaRole.BUTTON, "撤回").click();
        assertThat(named(desk, AriaRole.BUTTON, "采用这 15 项")).isVisible();
    }

    @Test
    void theSameOnAPhoneInEnglish() {
        var phone = signedIn("zhaomin", 360, 740, "en");
        phone.navigate(at("/plan/imports"));
        lookAt(phone, "import-start-phone");
        phone.getByLabel("Or paste the text here").fill(PLAN);
        named(phone, AriaRole.BUTTON, "Read it").click();
        assertThat(phone.locator(".ring")).isVisible();
        lookAt(phone, "import-review-phone");
        entry(phone, "重阳节慰问退休教师").getByText("Edit").click();
        lookAt(phone, "import-edit-phone");
    }

    /** As Windows saves a text: in GB18030. */
    private static void upload(Page desk) {
        var file = new FilePayload("2026计划.txt", "text/plain", PLAN.getBytes(Charset.forName("GB18030")));
        desk.getByLabel("计划文件").setInputFiles(file);
        desk.getByLabel("用作哪一年的计划").fill("2029"); // for which the demo has no plan yet
        named(desk, AriaRole.BUTTON, "开始读").click();
    }

    private static void correct(Page desk) {
        entry(desk, "举行教职工羽毛球赛").getByText("修改").click();
        desk.getByLabel("事项", new Page.GetByLabelOptions().setExact(true)).fill("举行教职工乒乓球赛");
        lookAt(desk, "import-edit-desk");
        named(desk, AriaRole.BUTTON, "保存").click();
        assertThat(entry(desk, "举行教职工乒乓球赛")).isVisible();
    }

    private static void leaveOut(Page desk, String title) {
        entry(desk, title).getByText("不要").click();
        assertThat(entry(desk, title).getByText("恢复")).isVisible();
    }

    private static Locator entry(Page page, String title) {
        return page.locator(".entry", new Page.LocatorOptions().setHasText(title));
    }
}
