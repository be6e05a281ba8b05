package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** What everybody does in a vote, through its pages. */
abstract class VotesInABrowser extends InABrowser {

    static void keysMade(Page teller, String vote, Path folder) {
        teller.navigate(at(vote + "/keys"));
        teller.locator("[data-do=make] button").click();
        assertThat(teller.locator("[data-teller='1']")).isVisible();
        for (int x = 1; x <= 3; x++) {
            var link = teller.locator("[data-teller='" + x + "']");
            teller.waitForDownload(link::click).saveAs(folder.resolve(x + ".json"));
        }
        teller.locator("#one").setInputFiles(folder.resolve("3.json"));
        teller.locator("#other").setInputFiles(folder.resolve("1.json"));
        teller.locator("[data-do=rehearse] button").click();
        teller.waitForURL(at(vote));
    }

    /** Before its hour, by a decision. */
    static void begins(Page keeper, int present) {
        keeper.locator("[name=present]").fill(String.valueOf(present));
        keeper.locator("[name=decision]").fill("主席团决定提前");
        press(keeper, "开始投票");
        assertThat(keeper.locator(".heading .badge")).containsText("投票中");
    }

    static void takesThePass(Page voter, String vote) {
        voter.navigate(at(vote));
        voter.locator("[data-do=take] button").click();
        assertThat(voter.locator("[data-say=wait]")).isVisible();
    }

    static void bringsPart(Page teller, String vote, Path file) {
        teller.navigate(at(vote));
        teller.locator("#part").setInputFiles(file);
        teller.locator("form[action$='/parts'] button").click();
        assertThat(teller.locator("#notice .alert")).isVisible();
    }

    /** Only one who has not signed yet is asked to. */
    static void signs(Page teller, String button) {
        press(teller, button);
        assertThat(teller.locator("form[action$='/signature']")).hasCount(0);
    }

    static void press(Page page, String button) {
        named(page, AriaRole.BUTTON, button).click();
    }
}
