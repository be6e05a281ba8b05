package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A survey is put together at a desk, answered on phones with a member's code and with a printed one, and read. */
class SurveyBrowserTests extends InABrowser {

    @Test
    void aSurveyGoesFromTheFormToItsSlipsAndAnswers() {
        var desk = signedIn("zhaomin", 1280, 900);
        desk.navigate(at("/surveys/new?preset=TRIP"));
        lookAt(desk, "survey-new");
        desk.fill("[name=title]", "秋游满意度");
        desk.locator("form[action='/surveys'] .btn-primary").click();
        assertThat(desk.locator("main h1")).containsText("秋游满意度");
        lookAt(desk, "survey-draft");
        desk.fill("form[action$='/groups'] [name=label]", "随行家属");
        desk.locator("form[action$='/groups'] button").click();
        assertThat(desk.locator("main")).containsText("随行家属");
        desk.locator("form[action$='/opening'] button").click();
        assertThat(desk.locator("form[action$='/slips']")).isVisible();
        lookAt(desk, "survey-open");
        var survey = desk.url();
        desk.fill("[name=slips]", "2");
        desk.locator("form[action$='/slips'] button").click();
        assertThat(desk.locator(".slip")).hasCount(2);
        lookAt(desk, "survey-slips");
        var address = desk.locator(".slip .text-break").first().innerText();

        onPaper(address);
        asAMember(survey);
    }

    private void onPaper(String address) {
        var phone = opened(360, 740, "en");
        phone.navigate(address);
        assertThat(phone.locator("form[action^='/s/']")).isVisible();
        lookAt(phone, "survey-door-phone");
        answer(phone);
        assertThat(phone.locator("main")).containsText("Thank you");
        lookAt(phone, "survey-thanks-phone");
    }

    private void asAMember(String survey) {
        var phone = signedIn("lina", 360, 740);
        phone.navigate(survey);
        lookAt(phone, "survey-asked-phone");
        phone.locator("form[action$='/code'] button").click();
        assertThat(phone).hasURL(Pattern.compile(".*/s/[-0-9a-f]{36}/[2-9A-Z]{24}"));
        answer(phone);
        assertThat(phone.locator("main")).containsText("收到了，谢谢");
    }

    private static void answer(Page phone) {
        for (int line = 0; line < 5; line++) {
            phone.locator("[name=q0-" + line + "][value='5']").check();
        }
        phone.locator("[name=q1][value='0']").check();
        phone.locator("form[action^='/s/'] .btn-primary").click();
    }

    @Test
    void resultsAreReadAtADeskAndOnAPhone() {
        for (var page : new Page[] {signedIn("zhaomin", 1280, 900), signedIn("lina", 360, 740, "en")}) {
            page.navigate(at("/surveys"));
            var width = page.viewportSize().width;
            lookAt(page, "survey-list-" + width);
            page.locator("main a", new Page.LocatorOptions().setHasText("家长评师德问卷")).click();
            assertThat(page.locator("main table").first()).isVisible();
            lookAt(page, "survey-result-" + width);
        }
    }
}
