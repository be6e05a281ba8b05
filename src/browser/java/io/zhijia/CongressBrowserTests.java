package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The congress of the made-up school, on a desk and on a phone. */
class CongressBrowserTests extends InABrowser {

    @Test
    void theSecretaryKeepsItAtADesk() {
        var desk = signedIn("zhaomin", 1280, 900);
        walk(desk, "desktop", "第六届教代会", "代表名单", "第四次会议");
    }

    @Test
    void theChairReadsItOnAPhoneInEnglish() {
        var phone = signedIn("zhuxi", 360, 740, "en");
        walk(phone, "phone", "Staff Congress, term 6", "List of delegates", "Sitting 4");
    }

    private void walk(Page page, String where, String term, String list, String sitting) {
        page.navigate(at("/congress"));
        lookAt(page, where + "-congress");
        named(page, AriaRole.LINK, term).first().click();
        assertThat(page.locator("#checks")).isVisible();
        lookAt(page, where + "-congress-term");
        var address = page.url();
        page.navigate(address + "/bodies");
        lookAt(page, where + "-congress-bodies");
        page.navigate(address + "/training");
        lookAt(page, where + "-congress-training");
        page.navigate(address + "/papers");
        lookAt(page, where + "-congress-papers");
        page.navigate(address);
        named(page, AriaRole.LINK, list).click();
        assertThat(page.locator("#voting")).isVisible();
        lookAt(page, where + "-congress-delegates");
        page.locator("section[aria-labelledby=voting] a").first().click();
        assertThat(page.locator("[name=frontline]")).isVisible();
        lookAt(page, where + "-congress-delegate");
        page.navigate(at("/congress"));
        named(page, AriaRole.LINK, sitting).first().click();
        assertThat(page.locator("#timeline")).isVisible();
        lookAt(page, where + "-congress-sitting");
        address = page.url();
        page.navigate(address + "/dossier");
        lookAt(page, where + "-congress-dossier");
        page.navigate(address + "/hall");
        lookAt(page, where + "-congress-hall");
        page.locator("main a[href$='/paper']").first().click();
        assertThat(page.locator("#versions")).isVisible();
        lookAt(page, where + "-congress-paper");
        page.navigate(address);
        page.locator("main a[href$='/preparation/NOTICE']").click();
        assertThat(page.locator("#charge")).isVisible();
        lookAt(page, where + "-congress-step");
        page.navigate(address + "/attendance");
        lookAt(page, where + "-congress-attendance");
        page.navigate(address + "/cards");
        assertThat(page.locator(".door-card").first()).isVisible();
        lookAt(page, where + "-congress-cards");
        page.navigate(address + "/check-in");
        lookAt(page, where + "-congress-check-in");
        page.navigate(address + "/opinions");
        lookAt(page, where + "-congress-opinions");
        page.navigate(address + "/projector");
        page.locator("form[action$='/link'] button").click();
        assertThat(page.locator("input[readonly]")).isVisible();
        lookAt(page, where + "-congress-screen");
        var wall = page.locator("input[readonly]").inputValue();
        page.locator("form[action*='/projector/items/'] button").first().click();
        assertThat(page.locator("button[aria-pressed=true][value=ITEM]")).isVisible();
        page.navigate(wall);
        assertThat(page.locator("#slide.shows-ITEM h1")).isVisible();
        lookAt(page, where + "-congress-wall");
        page.navigate(at("/congress/matters"));
        lookAt(page, where + "-congress-matters");
        page.locator("main a[href*='/matters/sittings/']").first().click();
        lookAt(page, where + "-congress-standing-reports");
        page.navigate(at("/congress/upper"));
        lookAt(page, where + "-congress-upper-list");
        page.locator("main a.list-group-item").last().click();
        assertThat(page.locator("#report")).isVisible();
        lookAt(page, where + "-congress-upper");
        page.navigate(at("/congress/rules"));
        assertThat(page.locator("section[aria-labelledby=QUORUM]")).isVisible();
        lookAt(page, where + "-congress-rules");
        page.navigate(at("/congress/assessments"));
        lookAt(page, where + "-congress-assessments");
        page.locator("section[aria-labelledby=own] li a").first().click();
        assertThat(page.locator("form[action$='/grades']")).isVisible();
        lookAt(page, where + "-congress-assessment");
        page.navigate(at("/congress/assessments/scheme"));
        lookAt(page, where + "-congress-scheme");
        for (var exchange : new String[] {"", "/choose", "/meetings"}) {
            page.navigate(at("/proposals/exchange" + exchange));
            lookAt(page, where + "-exchange" + exchange.replace("/", "-"));
        }
        page.navigate(at("/congress/hand-ins"));
        assertThat(page.locator("#ours")).isVisible();
        lookAt(page, where + "-congress-hand-ins");
        page.navigate(at("/congress/resolutions"));
        lookAt(page, where + "-congress-resolutions");
        page.locator("main li a").first().click();
        assertThat(page.locator("#progress")).isVisible();
        lookAt(page, where + "-congress-resolution");
        page.locator("a[href$='/advice']").first().click();
        assertThat(page.locator("form[action$='/advice']")).hasCount(1);
        lookAt(page, where + "-congress-advice");
    }
}
