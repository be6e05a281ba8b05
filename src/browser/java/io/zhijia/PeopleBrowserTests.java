package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The people of the union, on a desk and on a phone. */
class PeopleBrowserTests extends InABrowser {

    private static final List<String> PAGES = List.of(
            "/members", "/members/new", "/union", "/union/profile", "/union/preset", "/union/reports", "/union/activists", "/union/offices", "/union/committees", "/union/committees/safeguards", "/union/certificate", "/union/tree", "/union/division", "/union/regroupings", "/accounts", "/me", "/me/password", "/me/seen", "/me/data", "/me/data/change", "/me/records", "/members/changes", "/privacy",
            "/access", "/access/stand-ins", "/me/second-factor", "/me/tokens", "/accounts/second-factors", "/two-person",
            "/members/transfers", "/members/transfers/out", "/members/transfers/in", "/members/cases", "/members/cases/joining", "/members/cases/new", "/members/cases/idle", "/me/card", "/members/duplicates", "/members/audiences", "/members/audiences/people", "/members/statistics", "/members/statistics/movements", "/members/rolls", "/members/days", "/members/days/rules", "/members/own-fields", "/members/retirees", "/members/retirees/coming", "/members/retirees/checks",
            "/library", "/library/new", "/union/sheet", "/union/sheet/edit", "/members/value-lists",
            "/members/value-lists/POLITICAL", "/books", "/books/new", "/books/new?line=CONGRESS", "/inspections",
            "/inspections/new", "/me/outside", "/me/consents", "/me/requests", "/privacy/consents",
            "/privacy/consents/texts", "/privacy/requests", "/privacy/keeping", "/privacy/forms", "/privacy/processing", "/access/own", "/privacy/backups", "/privacy/moving",
            "/members/outsiders", "/members/outsiders/new", "/mutual-checks", "/mutual-checks/new", "/proposals/cases",
            "/proposals/assignments", "/proposals/figures", "/proposals/urging", "/proposals/escalations", "/congress/duties");

    @Test
    void theSecretaryKeepsTheRegisterAtADesk() {
        var desk = signedIn("zhaomin", 1280, 900);
        lookAtAll(desk, "desktop");
        openMember(desk);
        lookAt(desk, "desktop-member");
        named(desk, AriaRole.LINK, "档案").click();
        lookAt(desk, "desktop-file");
        named(desk, AriaRole.LINK, "修改档案").click();
        assertThat(desk.locator("#identity")).isVisible();
        lookAt(desk, "desktop-file-edit");
        openMember(desk);
        named(desk, AriaRole.LINK, "账号").last().click();
        assertThat(desk.locator("h1")).containsText("的账号");
        lookAt(desk, "desktop-account");
    }

    @Test
    void theChairReadsItOnAPhoneInEnglish() {
        var phone = signedIn("zhuxi", 360, 740, "en");
        lookAtAll(phone, "phone");
        openMember(phone);
        lookAt(phone, "phone-member");
    }

    private static void openMember(Page page) {
        page.navigate(at("/members?q=李娜"));
        page.locator(".members td a").first().click();
        assertThat(page.locator("h1")).containsText("李娜");
    }

    private static void lookAtAll(Page page, String width) {
        for (var path : PAGES) {
            page.navigate(at(path));
            lookAt(page, width + path.replace("/", "-"));
        }
    }
}
