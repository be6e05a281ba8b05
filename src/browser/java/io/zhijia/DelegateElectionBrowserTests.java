package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A constituency elects its delegate through the pages: announced at a desk, counted by two, read and objected to on a phone. */
class DelegateElectionBrowserTests extends InABrowser {

    @Test
    void aConstituencyElectsItsDelegate() {
        var desk = signedIn("zhaomin", 1280, 900);
        var chair = signedIn("zhuxi", 360, 740, "en");
        var election = announced(desk);
        lookAt(desk, "desktop-delegate-election");
        recommended(desk, election, chair.locator("#menu .me .name").textContent().strip());
        press(desk, "确定候选人名单");
        assertThat(desk.locator("h1 .badge")).containsText("待投票点票");
        counts(desk, "提交点票");
        assertThat(desk.locator("#main")).containsText("等另一人点票");
        lookAt(desk, "desktop-delegate-election-count");

        chair.navigate(at(election));
        assertThat(chair.locator("#tookPart")).isVisible();
        lookAt(chair, "phone-delegate-election-count");
        counts(chair, "Send the count");
        assertThat(chair.locator("#main")).containsText("11 votes elect");

        desk.navigate(at(election));
        desk.locator("form[action$='/review'] [name=passed][value=true]").first().click();
        assertThat(desk.locator("form[action$='/posting']")).isVisible();
        lookAt(desk, "desktop-delegate-election-review");
        press(desk, "开始公示");
        assertThat(desk.locator("h1 .badge")).containsText("公示中");
        lookAt(desk, "desktop-delegate-election-posted");

        var phone = signedIn("lina", 360, 740);
        phone.navigate(at("/congress/elections"));
        assertThat(phone.locator("#main")).containsText("选举丙组");
        lookAt(phone, "phone-delegate-elections");
        phone.navigate(at(election));
        phone.locator("details:has([name=words]) summary").click();
        phone.locator("[name=words]").fill("不在这个组任课");
        press(phone, "提出异议");
        assertThat(phone.locator("#main")).containsText("待答复");
        lookAt(phone, "phone-delegate-election-posted");
        desk.navigate(at(election));
        assertThat(desk.locator("form[action$='/answer']")).isVisible();
        lookAt(desk, "desktop-delegate-election-objection");
    }

    /** In a constituency added to the term of the demo. */
    private static String announced(Page desk) {
        desk.navigate(at("/congress"));
        desk.locator("#main a[href^='/congress/terms/']").first().click();
        assertThat(desk.locator("#places")).isVisible();
        var adding = desk.locator("details:has(form[action$='/constituencies'])").last();
        adding.locator("summary").click();
        adding.locator("[name=name]").fill("选举丙组");
        adding.locator("[name=staff]").fill("20");
        adding.locator("[name=seats]").fill("1");
        adding.locator("button").click();
        assertThat(desk.locator("section[aria-labelledby=places]")).containsText("选举丙组");
        desk.navigate(at("/congress/elections"));
        var label = desk.locator("#constituency option")
                .filter(new Locator.FilterOptions().setHasText("选举丙组"))
                .textContent();
        if (!desk.locator("#constituency").isVisible()) {
            desk.locator("details:has(#constituency) summary").click();
        }
        lookAt(desk, "desktop-delegate-elections");
        desk.locator("#constituency").selectOption(new SelectOption().setLabel(label));
        desk.locator("#on").fill((String) desk.evaluate("new Date().toLocaleDateString('sv-SE')"));
        desk.locator("#venue").fill("三楼会议室");
        desk.locator("#seats").fill("1");
        desk.locator("form[action='/congress/elections'] .btn-primary").click();
        assertThat(desk.locator("h1")).containsText("选举丙组");
        return pathOf(desk);
    }

    /** People who do not sit yet, and not whoever counts. */
    private static void recommended(Page desk, String election, String counter) {
        desk.navigate(at("/congress"));
        desk.locator("#main a[href^='/congress/terms/']").first().click();
        desk.locator("#main a[href$='/delegates']").first().click();
        assertThat(desk.locator("section[aria-labelledby=voting]")).isVisible();
        var sitting = desk.locator("section[aria-labelledby=voting]").textContent() + counter;
        desk.navigate(at(election));
        var free = desk.locator("select[name=member] option:not([value=''])").allTextContents().stream()
                .filter(label -> !sitting.contains(label.strip().split("[ （(·]", 2)[0]))
                .limit(2)
                .toList();
        for (int i = 0; i < free.size(); i++) {
            desk.locator("[name=member]").selectOption(new SelectOption().setLabel(free.get(i)));
            desk.locator("[name=by]").fill("本组教职工");
            desk.locator("form[action$='/candidates'] .btn-primary").click();
            assertThat(desk.locator("section[aria-labelledby=candidates] li:has(small)")).hasCount(i + 1);
        }
    }

    private static void counts(Page page, String button) {
        page.locator("#tookPart").fill("18");
        page.locator("#returned").fill("18");
        page.locator("#spoiled").fill("1");
        page.locator("#votes-0").fill("12");
        page.locator("#votes-1").fill("5");
        press(page, button);
    }

    private static void press(Page page, String button) {
        named(page, AriaRole.BUTTON, button).click();
    }
}
