package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhijia.document.PictureFixtures;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Cases of the made-up school: on the phone of who proposed and who handles, and at the committee's desk. */
class CaseBrowserTests extends InABrowser {

    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(d => d.open = true)";

    @Test
    void whoHandlesWorksOnAPhone() {
        var phone = signedIn("wangqiang", 360, 740);
        open(phone, "电动车充电位", "phone-case-handling");
        assertThat(phone.locator("[name=answer]")).isVisible();
    }

    @Test
    void whoProposedRatesOnAPhoneInEnglish() {
        var phone = signedIn("lina", 360, 740, "en");
        open(phone, "饮水设备", "phone-case-rating");
        assertThat(phone.locator("[name=password]")).isVisible();
    }

    @Test
    void theCommitteeAssignsAtADesk() {
        var desk = signedIn("zhaomin", 1280, 900);
        desk.navigate(at("/proposals/assignments"));
        lookAt(desk, "desktop-case-assignments");
        link(desk, "课间活动安排").click();
        assertThat(desk.locator("[name=department]")).isVisible();
        desk.evaluate(UNFOLD);
        lookAt(desk, "desktop-case-assignment");
        open(desk, "晚餐供应时间", "desktop-case-follow-up");
    }

    @Test
    void theCommitteeTypesARatingFromPaper() {
        for (var width : new int[] {1280, 360}) {
            var desk = signedIn("zhaomin", width, 900);
            open(desk, "饮水设备", "case-for-paper-" + width);
            named(desk, AriaRole.LINK, "纸质评价").click();
            assertThat(desk.locator("[name=attitude]")).isVisible();
            lookAt(desk, "case-papers-" + width);
        }
    }

    @Test
    void theBestOfAYearAreChosen() {
        var desk = signedIn("zhaomin", 1280, 900);
        desk.navigate(at("/merit"));
        lookAt(desk, "desktop-merit");
        named(desk, AriaRole.BUTTON, "列出候选并开始投票").click();
        assertThat(desk.locator("h1 .badge")).isVisible();
        desk.evaluate(UNFOLD);
        lookAt(desk, "desktop-merit-candidates");
        var chair = signedIn("zhuxi", 360, 740, "en");
        chair.navigate(desk.url());
        lookAt(chair, "phone-merit-candidates");
    }

    @Test
    void whoProposedFindsAdviceOnAPhone() {
        var phone = signedIn("lina", 360, 740);
        open(phone, "饮水设备", "phone-case-of-mine");
        phone.navigate(at(pathOf(phone).replaceFirst("/handling$", "")));
        named(phone, AriaRole.LINK, "提案指导意见").click();
        assertThat(phone.locator("#said")).isVisible();
        lookAt(phone, "phone-advice");
    }

    @Test
    void aPhotoFromAPhoneGoesWithHowFarItHasCome() throws IOException {
        var phone = signedIn("wangqiang", 360, 740);
        open(phone, "晚餐供应时间", "phone-case-progress");
        var form = phone.locator("form[action$='/progress']");
        form.locator("[name=percent]").fill("80");
        form.locator("[name=what]").fill("新窗口已经开放");
        form.locator("[name=next]").fill(OneDay.today().plusDays(30).toString());
        form.locator("input[type=file]").setInputFiles(
                new FilePayload("新窗口.jpg", "image/jpeg", PictureFixtures.photo(1200, 900)));
        form.locator("button").click();

        var noted = phone.locator("main li")
                .filter(new Locator.FilterOptions().setHasText("新窗口已经开放"))
                .last();
        assertThat(noted.locator(".files img")).isVisible();
        assertThat(noted).containsText("新窗口.jpg");
        phone.evaluate(UNFOLD);
        lookAt(phone, "phone-case-photo");
    }

    private void open(Page page, String title, String name) {
        page.navigate(at("/proposals/cases"));
        lookAt(page, name + "-list");
        link(page, title).click();
        assertThat(page.locator("#records")).isVisible();
        page.evaluate(UNFOLD);
        lookAt(page, name);
    }

    private static Locator link(Page page, String title) {
        return page.locator("main li a:not(.btn)")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}
