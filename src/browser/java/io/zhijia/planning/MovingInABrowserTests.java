package io.zhijia.planning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zhijia.InABrowser;
import org.junit.jupiter.api.Test;

/** An item is moved to another day: dragged in the calendar, from its page with nothing but keys, from the wheel by a button. */
class MovingInABrowserTests extends InABrowser {

    @Test
    void anItemIsMovedByMouseByKeysAndFromTheWheel() {
        var page = signedIn("zhaomin", 1280, 900);
        draftAYearWithOneItem(page);

        item(page, "2030-04-09").dragTo(day(page, "2030-04-16"));
        assertThat(item(page, "2030-04-16")).isVisible();
        assertThat(item(page, "2030-04-09")).hasCount(0);

        moveWithKeysOnly(page, "2030-04-23");
        page.navigate(at("/plan/calendar?month=2030-04"));
        assertThat(item(page, "2030-04-23")).isVisible();

        moveFromTheWheel(page, "2030-06");
        page.navigate(at("/plan/calendar?month=2030-06"));
        assertThat(item(page, "2030-06-23")).isVisible();
    }

    /** Not in force, so that no revision stands between the hand and the day. */
    private static void draftAYearWithOneItem(Page page) {
        page.navigate(at("/plan/new/preview?source=blank&from=2030-01&to=2030-12&title=2030"));
        named(page, AriaRole.BUTTON, "建立这份计划").click();
        assertThat(page.locator("h1")).containsText("2030");
        page.navigate(at("/plan/items/new?begins=2030-04-09"));
        page.locator("[name=title]").fill("试着移动");
        page.locator("[name=ends]").fill("2030-04-09");
        named(page, AriaRole.BUTTON, "保存").click();
        assertThat(page.locator("h1")).containsText("试着移动");
        page.navigate(at("/plan/calendar?month=2030-04"));
    }

    private static void moveWithKeysOnly(Page page, String to) {
        page.navigate(at("/plan/calendar?month=2030-04"));
        page.locator(".calendar .item[data-item] a").first().press("Enter");
        assertThat(page.locator("h1")).containsText("试着移动");
        page.locator("summary", new Page.LocatorOptions().setHasText("改日期")).press("Enter");
        var form = page.locator("form[action$='/move']");
        form.locator("[name=day]").fill(to);
        form.locator("button").press("Enter");
        assertThat(page.locator(".facts")).containsText(to);
    }

    private static void moveFromTheWheel(Page page, String month) {
        page.navigate(at("/plan/items?q=试着移动"));
        var plan = page.locator("[name=plan] option", new Page.LocatorOptions().setHasText("2030"))
                .first()
                .getAttribute("value");
        page.navigate(at("/plan/wheel?plan=" + plan));
        page.locator("table.year td a").first().click();
        page.locator("input[name=items]").first().check();
        var bulk = page.locator("#bulk");
        bulk.locator("[name=month]").fill(month);
        named(page, AriaRole.BUTTON, "移到该月").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("已改 1 件");
    }

    private static Locator item(Page page, String day) {
        return day(page, day).locator(".item", new Locator.LocatorOptions().setHasText("试着移动"));
    }

    private static Locator day(Page page, String day) {
        return page.locator(".calendar li[data-day='" + day + "']");
    }
}
