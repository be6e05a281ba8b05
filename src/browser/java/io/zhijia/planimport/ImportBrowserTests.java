package io.zhijia.planimport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhijia.InABrowser;
import io.zhijia.Keyboard;
import java.nio.charset.Charset;
import java.util.List;
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

    /** Sixty entries and more, in English, without a mouse: read, correct, leave out, add, accept. */
    @Test
    void theWholeReviewIsDoneWithoutAMouse() {
        var desk = signedIn("zhaomin", 1280, 800, "en");
        desk.navigate(at("/plan/imports"));
        var keys = new Keyboard(desk);
        keys.to("Or paste the text here", 40).type(big());
        keys.to("Year to plan", 3).type("2035");
        keys.to("Read it", 3).press("Enter");
        assertThat(desk.locator(".ring .total")).containsText("66");

        keys.to("1 to look at", 40).press("Enter"); // leads to the entry nobody could file
        keys.to("Edit", 3).press("Enter");
        assertThat(desk.locator(".entry.editing")).containsText("落实会议精神");
        keys.to("Entry", 5).type("学习上级工会文件");
        keys.to("Area of work", 20).press("O"); // Organisation
        keys.to("Save", 12).press("Enter");
        assertThat(entry(desk, "学习上级工会文件")).isVisible();
        assertThat(desk.locator(".lead-figures")).not().containsText("to look at");

        keys.to("Leave out", 4);
        assertEquals(true, keys.isWithin(".entry:target"), "the focus stays where the work was");
        keys.press("Enter");
        assertThat(desk.locator(".ring .total")).containsText("65");

        keys.to("Add an entry", 250).press("Enter");
        assertThat(desk.locator("#adding")).isVisible();
        keys.to("Entry", 5).type("慰问一线职工");
        keys.to("Save", 30).press("Enter");
        assertThat(desk.locator(".ring .total")).containsText("66");

        desk.navigate(desk.url().replaceFirst("[?#].*", ""));
        keys.to("Accept 66 items", 30).press("Enter");
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("Accepted: the year stands.");
        keys.to("Take back", 30).press("Enter");
        assertThat(named(desk, AriaRole.BUTTON, "Accept 66 items")).isVisible();
        keys.to("Accept 66 items", 30);
    }

    /** Twelve months with five entries each, and some more. */
    private static String big() {
        var plan = new StringBuilder("青山中学工会2026年工作计划\n一、指导思想\n团结全体教职工。\n二、月份安排\n");
        var works = List.of("召开工会委员会议", "举行教职工羽毛球赛", "走访慰问困难教职工", "组织全体教职工体检", "征集教代会提案");
        for (int month = 1; month <= 12; month++) {
            plan.append(month).append("月：\n");
            for (int i = 0; i < works.size(); i++) {
                plan.append(i + 1).append("、").append(works.get(i)).append("。\n");
            }
            plan.append(month % 2 == 0 ? "6、校务公开。\n" : "");
        }
        return plan.toString().replaceFirst("6、校务公开。", "6、落实会议精神。");
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
