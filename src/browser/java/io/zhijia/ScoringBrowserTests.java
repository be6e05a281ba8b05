package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Schemes, assessments and reports of breaches, at a desk and on a phone. */
class ScoringBrowserTests extends InABrowser {

    @Test
    void anAssessmentIsSetUpAndScoredThroughThePages() {
        var desk = signedIn("zhaomin", 1280, 900);
        desk.navigate(at("/scoring"));
        lookAt(desk, "desktop-scoring");
        desk.navigate(at("/scoring/schemes/new"));
        lookAt(desk, "desktop-scoring-edit");
        desk.locator("[name=title]").fill("班主任月考核办法");
        desk.locator("[name=kind]").selectOption("CLASS_TEACHER");
        desk.locator("#main form .btn-primary").click();
        assertThat(desk.locator("h1")).containsText("班主任月考核办法");
        desk.locator("form[action$='/consultation'] .btn-primary").click();
        assertThat(desk.locator(".heading .badge")).containsText("征求意见");
        lookAt(desk, "desktop-scoring-consultation");

        desk.navigate(at("/scoring"));
        desk.locator("details:has([name=from]) summary").click();
        desk.locator("[name=title]").fill("本学期师德考核");
        desk.locator("form[action='/scoring/runs'] .btn-primary").click();
        assertThat(desk.locator("h1")).containsText("本学期师德考核");
        lookAt(desk, "desktop-scoring-run");
        var run = pathOf(desk);
        scoresHerself(run);
        desk.navigate(at(run));
        manyAtOnce(desk, run);
        desk.navigate(at(run));
        desk.locator("section[aria-labelledby=people] a:has-text('李娜')").click();
        assertThat(desk.locator("#side-LEADERSHIP")).isVisible();
        lookAt(desk, "desktop-scoring-sheet");
        var leadership = desk.locator("form[action$='/LEADERSHIP']");
        leadership.locator("[name=points]").first().fill("18");
        leadership.locator("[name=reason]").fill("缺课一次");
        leadership.locator(".btn-primary").click();
        assertThat(desk.locator("#main")).containsText("缺课一次");
    }

    /** A group on one page: a wrong cell is named, and nothing is kept before all is right. */
    private void manyAtOnce(Page desk, String run) {
        desk.locator("a[href$='/grid/DEPARTMENT']").click();
        assertThat(desk.locator("[name=points]").first()).isVisible();
        for (int i = 0; i < 5; i++) {
            desk.locator("[name=points]").nth(i).fill(i == 1 ? "21" : "20");
        }
        desk.locator("form[action$='/grid/DEPARTMENT'] .btn-primary").click();
        assertThat(desk.locator("[role=alert]")).containsText("1 格要改");
        expectRefusal();
        lookAt(desk, "desktop-scoring-grid");
        desk.locator("[name=points]").nth(1).fill("20");
        desk.locator("form[action$='/grid/DEPARTMENT'] .btn-primary").click();
        assertThat(desk.locator("#notice .alert")).containsText("分数已保存");
        var phone = signedIn("zhaomin", 360, 740, "en");
        phone.navigate(at(run + "/grid/DEPARTMENT"));
        assertThat(phone.locator("[name=points]").first()).hasValue("20");
        lookAt(phone, "phone-scoring-grid");
    }

    private void scoresHerself(String run) {
        var phone = signedIn("lina", 360, 740, "en");
        phone.navigate(at(run));
        lookAt(phone, "phone-scoring-run");
        phone.locator("section[aria-labelledby=own] a").click();
        assertThat(phone.locator("#side-SELF")).isVisible();
        lookAt(phone, "phone-scoring-sheet");
        phone.locator("form[action$='/SELF'] .btn-primary").click();
        assertThat(phone.locator("#points")).isVisible();
    }

    @Test
    void whatWasScoredAndReportedIsReadOnAPhoneToo() {
        var phone = signedIn("lina", 360, 740);
        phone.navigate(at("/scoring"));
        lookAt(phone, "phone-scoring");
        open(phone, "上学期师德考核");
        lookAt(phone, "phone-scoring-posted");
        phone.locator("section[aria-labelledby=own] a").click();
        assertThat(phone.locator("#points")).isVisible();
        lookAt(phone, "phone-scoring-own");
        phone.navigate(at("/scoring"));
        open(phone, "师德量化考核办法");
        lookAt(phone, "phone-scoring-scheme");
        phone.locator("a[href$='/report']").click();
        assertThat(phone.locator("[name=evidence]")).isVisible();
        lookAt(phone, "phone-scoring-report");
        phone.navigate(at("/scoring/breaches"));
        lookAt(phone, "phone-scoring-breaches");

        var desk = signedIn("zhaomin", 1280, 900);
        desk.navigate(at("/scoring/breaches"));
        lookAt(desk, "desktop-scoring-breaches");
        desk.locator("section[aria-labelledby=all] a:has-text('爱岗敬业')").first().click();
        assertThat(desk.locator("[name=hearing]")).isVisible();
        lookAt(desk, "desktop-scoring-breach");
    }

    private static void open(Page page, String title) {
        page.locator("#main a", new Page.LocatorOptions().setHasText(title)).first().click();
        assertThat(page.locator("h1")).containsText(title);
    }
}
