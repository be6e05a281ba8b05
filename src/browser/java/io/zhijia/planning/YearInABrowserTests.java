package io.zhijia.planning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhijia.InABrowser;
import org.junit.jupiter.api.Test;

/** The pages of the year on a desk and on a phone: nothing sticks out, nothing bars anybody, no script fails. */
class YearInABrowserTests extends InABrowser {

    @Test
    void theYearAtADesk() {
        lookAround(signedIn("zhaomin", 1280, 900), "desk");
    }

    @Test
    void theYearOnAPhone() {
        lookAround(signedIn("zhaomin", 360, 740), "phone");
    }

    private static void lookAround(Page page, String where) {
        look(page, "/plan", where + "-plan");
        look(page, "/plan/calendar", where + "-plan-calendar");
        look(page, "/plan/items", where + "-plan-items");
        look(page, "/plan/owners", where + "-plan-owners");
        look(page, "/plan/mine", where + "-plan-mine");
        look(page, "/plan/items/new", where + "-plan-item-new");
        look(page, "/plan/items/repetition", where + "-plan-repeat");
        look(page, "/plan/new", where + "-plan-new");
        look(page, "/plan/new/preview?source=SCHOOL&from=2029-01&to=2029-12&title=2029", where + "-plan-preview");
        look(page, "/plan/feeds", where + "-plan-feeds");
        look(page, "/plan/school-calendar", where + "-plan-school-calendar");
        look(page, "/plan/sources/new", where + "-plan-source-new");
        look(page, "/plan/sources", where + "-plan-sources");
        open(page, "main h2 a[href^='/plan/sources/']", where + "-plan-source");
        open(page, "a[href^='/plan/sources/points/']", where + "-plan-source-point");
        look(page, "/plan/frameworks", where + "-plan-frameworks");
        open(page, "main h2 a[href^='/plan/frameworks/']", where + "-plan-framework");
        page.navigate(at("/plan/items?q=羽毛球"));
        page.locator("td a[href^='/plan/items/']").first().click();
        assertThat(page.locator("h1")).containsText("羽毛球");
        lookAt(page, where + "-plan-item");
        page.navigate(at("/plan/wheel"));
        assertThat(page.locator(".wheel canvas")).isVisible();
        lookAt(page, where + "-plan-wheel");
        consult(page, where);
    }

    /** On a draft: nobody asked yet, asked, and with an opinion to answer. */
    private static void consult(Page page, String where) {
        page.navigate(at("/plan"));
        open(page, "a[href$='/sub-plans/new']", where + "-plan-sub-new");
        page.fill("[name=issuer]", where);
        page.fill("[name=title]", "女职工委员会工作计划（" + where + "）");
        page.click("main .btn-primary");
        open(page, "a[href$='/consultation']", where + "-plan-consultation-new");
        page.fill("[name=question]", "时间合适吗？");
        page.click("main .btn-primary");
        page.fill("[name=body]", "亲子活动请放到五月中旬。");
        page.click("main .btn-primary");
        page.click("main .list-group summary");
        lookAt(page, where + "-plan-consultation");
    }

    /** Where a link on this page leads. */
    private static void open(Page page, String link, String name) {
        var path = page.locator(link).first().getAttribute("href");
        look(page, path, name);
    }

    private static void look(Page page, String path, String name) {
        page.navigate(at(path));
        lookAt(page, name);
    }
}
