package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What the secretary writes about a congress: the order of an agenda, papers, what was published, who asked for more. */
class CongressDeskBrowserTests extends InABrowser {

    @Test
    void atADesk() {
        walk(signedIn("zhaomin", 1280, 900), "desktop");
        ownPage(signedIn("lina", 1280, 900), "desktop");
    }

    @Test
    void onAPhone() {
        walk(signedIn("zhaomin", 360, 740), "phone");
        ownPage(signedIn("lina", 360, 740), "phone");
    }

    private void walk(Page page, String where) {
        agenda(page, where);
        term(page, where);
        resolution(page, where);
    }

    /** What a delegate did, for the delegate. */
    private void ownPage(Page page, String where) {
        page.navigate(at("/congress/duties"));
        assertThat(page.locator("main h1")).isVisible();
        lookAt(page, where + "-congress-own-duties");
    }

    /** An item is put before the others, moved down by the keyboard, and taken off again. */
    private void agenda(Page page, String where) {
        page.navigate(at("/congress"));
        named(page, AriaRole.LINK, "第四次会议").first().click();
        assertThat(page.locator("#timeline")).isVisible();
        page.navigate(page.url() + "/hall");
        var title = "大会议程（" + where + "）";
        page.locator("details.part:has(#before) > summary").click();
        page.locator("#title").fill(title);
        page.locator("#handling").selectOption("PROCEDURE");
        page.locator("#before").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("form:has(#before) .btn-primary").click();
        assertThat(item(page, title)).containsText("1. " + title);
        var down = named(page, AriaRole.BUTTON, "下移：" + title);
        lookAt(page, where + "-congress-agenda-moved");
        down.focus();
        page.keyboard().press("Enter");
        assertThat(item(page, title)).containsText("2. " + title);
        assertThat(down).isFocused();
        item(page, title).locator("summary").last().click();
        item(page, title).locator("button[formaction$='/removal']").click();
        assertThat(item(page, title)).hasCount(0);
    }

    private static Locator item(Page page, String title) {
        return page.locator("ol.agenda > li")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Months to meet in, an extra sitting asked for and withdrawn, the register of papers. */
    private void term(Page page, String where) {
        page.navigate(at("/congress"));
        named(page, AriaRole.LINK, "第六届教代会").first().click();
        assertThat(page.locator("#checks")).isVisible();
        var address = page.url();
        page.locator("details:has(input[name=months]) > summary").click();
        page.locator("input[name=months][value=MARCH]").check();
        lookAt(page, where + "-congress-months");
        page.locator("form[action$='/months'] button").click();
        assertThat(page.locator(".months-kept")).containsText("3");
        page.locator("section[aria-labelledby=extra] details:has([name=why]) > summary").click();
        page.locator("[name=askedBy]").selectOption("UNION");
        var why = "食堂承包合同到期（" + where + "）";
        page.locator("[name=why]").fill(why);
        lookAt(page, where + "-congress-extra-form");
        page.locator("form[action$='/extra'] .btn-primary").click();
        var asked = page.locator("section[aria-labelledby=extra] li").filter(new Locator.FilterOptions().setHasText(why));
        assertThat(asked).containsText("等待召开");
        lookAt(page, where + "-congress-extra");
        asked.locator("details > summary").click();
        asked.locator("[name=whyWithdrawn]").fill("已在校务会上解决");
        asked.locator("form[action$='/withdrawal'] button").click();
        assertThat(asked).containsText("已在校务会上解决");
        page.navigate(address + "/papers");
        assertThat(page.locator("main h1")).isVisible();
        lookAt(page, where + "-congress-register");
    }

    private void resolution(Page page, String where) {
        page.navigate(at("/congress/resolutions"));
        page.locator("main li a").first().click();
        assertThat(page.locator("#published")).isVisible();
        page.locator("details:has([name=documentNumber]) > summary").click();
        page.locator("#documentNumber").fill("校工〔2026〕3号");
        page.locator("#place").fill("公示栏（" + where + "）");
        lookAt(page, where + "-congress-publish");
        page.locator("form[action$='/publication'] .btn-primary").click();
        assertThat(page.locator("section[aria-labelledby=published] dl")).containsText("公示栏（" + where + "）");
        lookAt(page, where + "-congress-published");
    }
}
