package io.zhijia.fileset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.zhijia.InABrowser;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The year's books on a desk and on a phone, and what a visitor sees of them on the day. */
class BooksInABrowserTests extends InABrowser {

    private static final String FIRST_SET = "main a[href^='/books/']:not([href*='new'])";

    @Test
    void theBooksAtADesk() {
        lookAround(signedIn("zhaomin", 1280, 900), "books-desk");
    }

    @Test
    void theBooksOnAPhoneInEnglish() {
        lookAround(signedIn("zhaomin", 360, 740, "en"), "books-phone");
    }

    @Test
    void aVisitorReadsThemWithoutAnAccount() {
        var desk = signedIn("zhaomin", 1280, 900);
        desk.navigate(at("/books"));
        open(desk, FIRST_SET);
        open(desk, "main a[href^='/inspections/new']");
        lookAt(desk, "visit-new");
        desk.fill("[name=visitor]", "区总工会建家验收组");
        desk.click("main .btn-primary");
        lookAt(desk, "visit-prepared");
        var address = URI.create(desk.locator("main input[readonly]").inputValue());
        var visitor = opened(360, 740, "zh-CN");
        visitor.navigate(at(address.getPath()));
        assertThat(visitor.locator("main")).containsText("区总工会建家验收组");
        lookAt(visitor, "visit-phone");
        open(visitor, "main a[href*='/books/']");
        lookAt(visitor, "visit-phone-book");
    }

    private static void lookAround(Page page, String where) {
        page.navigate(at("/books"));
        lookAt(page, where);
        open(page, FIRST_SET);
        lookAt(page, where + "-set");
        open(page, "main table a[href*='/books/']");
        lookAt(page, where + "-book");
    }

    private static void open(Page page, String link) {
        page.navigate(at(page.locator(link).first().getAttribute("href")));
    }
}
