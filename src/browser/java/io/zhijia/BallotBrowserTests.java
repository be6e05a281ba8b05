package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.zhijia.ballot.PublishedBoard;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A whole vote through the pages: the key made in a teller's browser, papers sealed on phones, the box opened by two. */
class BallotBrowserTests extends VotesInABrowser {

    /** More than this often nobody presses Tab. */
    private static final int STOPS = 60;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Clock clock;

    BallotBrowserTests(JdbcClient sql, TransactionOperations transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** RFC 9474, appendix A.3, in a real browser. */
    @Test
    void theBrowsersBlindingPassesTheVectorsOfTheStandard() throws IOException, GeneralSecurityException {
        var figures = new Properties();
        try (var file = BallotBrowserTests.class.getResourceAsStream("/ballot/rfc9474-a3.properties")) {
            figures.load(file);
        }
        var n = new BigInteger(figures.getProperty("p"), 16).multiply(new BigInteger(figures.getProperty("q"), 16));
        var r = new BigInteger(figures.getProperty("inv"), 16).modInverse(n);
        var spki = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(n, BigInteger.valueOf(65_537)))
                .getEncoded();
        var page = opened(1280, 900, "zh-CN");
        page.navigate(at("/sign-in"));

        var said = page.evaluate(
                """
                async v => {
                    const ballot = await import("/assets/ballot.js");
                    const bytes = hex => Uint8Array.from(hex.match(/../g), pair => parseInt(pair, 16));
                    const hex = data => Array.from(data, byte => byte.toString(16).padStart(2, "0")).join("");
                    const key = await ballot.passKey(ballot.unb64(v.spki));
                    const {blinded, inv} = await ballot.blind(key, bytes(v.msg), bytes(v.salt), BigInt("0x" + v.r));
                    return [hex(blinded), hex(await ballot.finalize(key, bytes(v.msg), bytes(v.blindSig), inv))];
                }
                """,
                Map.of(
                        "spki", Base64.getUrlEncoder().withoutPadding().encodeToString(spki),
                        "msg", figures.getProperty("msg"),
                        "salt", figures.getProperty("salt"),
                        "r", r.toString(16),
                        "blindSig", figures.getProperty("blind_sig")));

        assertThat(said).isEqualTo(List.of(figures.getProperty("blinded_msg"), figures.getProperty("sig")));
    }

    @Test
    void aVoteFromTheFirstFormToTheCheckedFile(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 360, 740, "en");
        var other = signedIn("zhuxi", 360, 740);
        var vote = begun(keeper, other.locator("#menu .me .name").textContent().strip());

        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();
        takesThePassByKeyboard(lina, vote);
        takesThePass(keeper, vote);
        begins(keeper, 2);
        votesByKeyboard(lina, vote);
        votes(keeper, vote, "against", "ballot-desktop");
        press(keeper, "截止");
        assertThat(keeper.locator("body")).containsText("还不到 5 张");
        expectRefusal();
        theHourComes(vote);
        keeper.navigate(at(vote));
        press(keeper, "截止");
        assertThat(keeper.locator(".heading .badge")).containsText("已截止");

        bringsPart(lina, vote, folder.resolve("1.json"));
        bringsPart(other, vote, folder.resolve("2.json"));
        assertThat(other.locator("#sheet")).isVisible();
        signs(other, "签字");
        lina.navigate(at(vote));
        assertThat(lina.locator("[data-say=found]")).isVisible();
        var root = lina.locator("[data-do=root]").innerText();
        signs(lina, "Sign");
        keeper.navigate(at(vote));
        press(keeper, "宣布结果");
        assertThat(keeper.locator(".verdict")).containsText("得 1 票");
        lookAt(keeper, "desktop-ballot-result");
        lina.navigate(at(vote));
        lookAt(lina, "phone-ballot-result");
        var board = folder.resolve("board.json");
        keeper.waitForDownload(() -> named(keeper, AriaRole.LINK, "公布文件").click()).saveAs(board);
        assertThat(VerifyBallot.run(List.of(board.toString()))).isZero();
        assertThat(board).content().contains("\"root\":\"" + root + "\"");
    }

    /** One by phone, one on paper: handed out at the desk, counted by two, one sheet. */
    @Test
    void aVoteByPhoneAndOnPaper(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 360, 740);
        var other = signedIn("zhuxi", 1280, 900);
        var name = keeper.locator("#menu .me .name").textContent().strip();
        var vote = begun(keeper, other.locator("#menu .me .name").textContent().strip());
        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();
        takesThePass(lina, vote);

        lina.navigate(at(vote + "/desk?name=" + name));
        lookAt(lina, "phone-ballot-desk");
        press(lina, "给" + name + "发纸质票");
        assertThat(lina.locator("#notice .alert")).isVisible();
        assertThat(lina.locator("form[action$='/papers']")).hasCount(0);
        keeper.navigate(at(vote));
        assertThat(keeper.locator("[data-part=paper]")).containsText("纸质票");
        begins(keeper, 2);
        votes(lina, vote, "for", "phone-ballot-beside-paper");
        theHourComes(vote);
        keeper.navigate(at(vote));
        press(keeper, "截止");
        assertThat(keeper.locator(".heading .badge")).containsText("已截止");

        types(lina, vote, 1, 0);
        types(other, vote, 0, 1);
        assertThat(other.locator("main")).containsText("不一致");
        lookAt(other, "desktop-ballot-count");
        types(other, vote, 1, 0);
        assertThat(other.locator("main")).containsText("两遍一致");
        lina.navigate(at(vote + "/paper-count"));
        lookAt(lina, "phone-ballot-count");
        press(lina, "点票完毕");
        assertThat(lina.locator("#notice .alert")).containsText("已点完");
        bringsPart(lina, vote, folder.resolve("1.json"));
        bringsPart(other, vote, folder.resolve("2.json"));
        signs(other, "签字");
        lina.navigate(at(vote));
        signs(lina, "签字");
        keeper.navigate(at(vote));
        press(keeper, "宣布结果");
        assertThat(keeper.locator("#way-sum td").first()).hasText("2");
        assertThat(keeper.locator(".verdict")).containsText("得 2 票");
        lookAt(keeper, "desktop-ballot-mixed");
        lina.navigate(at(vote));
        lookAt(lina, "phone-ballot-mixed");
        var board = folder.resolve("board.json");
        keeper.waitForDownload(() -> named(keeper, AriaRole.LINK, "公布文件").click()).saveAs(board);
        assertThat(VerifyBallot.run(List.of(board.toString()))).isZero();
    }

    /** I28: another key than the one that was fixed, and the page takes no pass. */
    @Test
    void i28ThePageRefusesKeysThatWereNotFixed(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 1280, 900);
        var vote = begun(keeper, "陈静");
        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        var code = keeper.locator("#code").innerText();
        lina.route("**/charter.json", route -> {
            var text = route.fetch().text();
            route.fulfill(new Route.FulfillOptions().setBody(text.replaceFirst("\"passFrom\":\"20", "\"passFrom\":\"19")));
        });

        lina.navigate(at("/ballots")); // from the vote's own page only the fragment would change
        lina.navigate(at(vote) + "#" + code);

        assertThat(lina.locator("[data-say=changed]")).isVisible();
        assertThat(lina.locator("[data-do=take]")).isHidden();
    }

    /** An answer is lost on its way; and at one computer in the office somebody else signs in next. */
    @Test
    void aPassIsNotLostWithItsAnswerAndNotFoundByWhoeverComesNext(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 1280, 900);
        var vote = begun(keeper, "陈静");
        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();

        lina.navigate(at(vote));
        lina.route("**/passes", route -> {
            route.fetch();
            route.fulfill(new Route.FulfillOptions().setBody("{}"));
        });
        lina.locator("[data-do=take] button").click();
        assertThat(lina.locator("[data-say=failed]")).isVisible();
        lina.unroute("**/passes");
        takesThePass(lina, vote);

        lina.context().addCookies(keeper.context().cookies());
        lina.navigate(at(vote));
        assertThat(lina.locator("[data-say=take]")).isVisible();
        assertThat(lina.locator("[data-slip]")).hasText("");
        takesThePass(lina, vote);
    }

    /** I17: a later paper replaces the one before, also from another phone; whoever changes nothing has lost nothing. */
    @Test
    void i17WhoThinksAgainVotesAgain(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 360, 740);
        var vote = begun(keeper, "陈静", true, false);
        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        assertThat(keeper.locator("main")).containsText("最后一张算数");
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();
        takesThePass(lina, vote);
        begins(keeper, 2);
        votes(lina, vote, "for", "phone-ballot-once");
        lookAt(lina, "phone-ballot-may-change");

        press(lina, "重新投一张");
        assertThat(lina.locator("[data-say=replaces]")).isVisible();
        lookAt(lina, "phone-ballot-changing");
        press(lina, "不改了，就用先前的一张");
        assertThat(lina.locator("[data-say=inBox]")).isVisible();
        press(lina, "重新投一张");
        votes(lina, vote, "against", "phone-ballot-changed");

        lina.evaluate(
                """
                async () => {
                    const ballot = await import("/assets/ballot.js");
                    for (const [name, kept] of Object.entries(localStorage)) {
                        const {seed, c, pass} = JSON.parse(kept);
                        const [t] = await ballot.codes(ballot.unb64(seed), ballot.unb64(c), true);
                        localStorage.setItem(name, JSON.stringify({seed, c, pass, t: ballot.b64(t)}));
                    }
                }
                """); // as another phone knows it, from the spare code alone
        lina.navigate(at(vote));
        lina.locator("[name=q1][value=abstain]").check();
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=replaces]")).isVisible();
        assertThat(lina.locator("[data-say=keep]")).isHidden();
        lina.waitForResponse(
                "**/box/*", () -> lina.locator("[data-do=vote] button").click());
        assertThat(lina.locator("[data-do=vote] button")).isEnabled();
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=inBox]")).isVisible();
        expectRefusal();
        keeper.navigate(at(vote + "/secrecy"));
        assertThat(keeper.locator("main")).containsText("只有最后一张算数");

        theHourComes(vote);
        keeper.navigate(at(vote));
        press(keeper, "截止");
        assertThat(keeper.locator(".heading .badge")).containsText("已截止");
        lina.navigate(at(vote));
        assertThat(lina.locator("[data-say=found]")).isVisible();
        lina.evaluate(
                """
                () => {
                    for (const [name, kept] of Object.entries(localStorage)) {
                        const {seed, c, pass} = JSON.parse(kept);
                        const older = {seed, c, pass, t: "", n: 1, hs: "another", receipt: "of it", checked: true};
                        localStorage.setItem(name, JSON.stringify(older));
                    }
                }
                """); // as the first phone remembers it
        lina.navigate(at(vote));
        assertThat(lina.locator("[data-say=later]")).isVisible();
        assertThat(lina.locator("[data-say=missing]")).isHidden();
        lookAt(lina, "phone-ballot-later");
        lina.evaluate("Object.entries(localStorage).forEach(([name, kept]) =>"
                + " localStorage.setItem(name, kept.replace('\"n\":1', '\"n\":2')))");
        lina.navigate(at(vote));
        assertThat(lina.locator("[data-say=missing]")).isVisible(); // under the last code lies what it did not drop
    }

    /** From anywhere: who thinks again before the first wait is over is not hurried by it. */
    @Test
    void i17ALaterPaperWaitsForItself(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 360, 740);
        var vote = begun(keeper, "陈静", true, true);
        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();
        takesThePass(lina, vote);
        begins(keeper, 2);
        lina.clock().install();
        lina.navigate(at(vote));
        lina.locator("[name=q1][value=for]").check();
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=notYet]")).isVisible();
        lina.locator("[data-do=now] button").click();
        assertThat(lina.locator("[data-say=inBox]")).isVisible();
        press(lina, "重新投一张");
        lina.locator("[name=q1][value=against]").check();
        lina.clock().runFor(301_000);
        assertThat(lina.locator("[data-say=replaces]")).isVisible();
        assertThat(lina.locator("[name=q1][value=against]")).isChecked();
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=notYet]")).isVisible();
        lina.clock().runFor(301_000);
        assertThat(lina.locator("[data-say=inBox]")).isVisible();
    }

    private void theHourComes(String vote) {
        var union = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        new UnionTransaction(transaction)
                .run(union, () -> sql.sql("update ballot.ballot set opens = ?, closes = ? where id = ?::uuid")
                        .params(now.minusHours(1), now.minusSeconds(1), vote.substring(vote.lastIndexOf('/') + 1))
                        .update());
    }

    /** I17: the page somebody takes home names what was forged of it. */
    @Test
    void i17TheOfflinePageChecksSecondThoughts(@TempDir Path folder) throws IOException {
        var board = PublishedBoard.ofSecondThoughts(List.of("for", "for", "against", "abstain", "", "maybe"));
        var page = opened(360, 740, "zh-CN");
        page.navigate(Path.of("src/main/resources/static/assets/ballot-check.html")
                .toUri()
                .toString());
        var file = folder.resolve("board.json");

        page.locator("#file").setInputFiles(Files.writeString(file, board));
        assertThat(page.locator("#said .good")).isVisible();
        for (var forged : List.of(
                board.replaceFirst("\\{\"of\":\"[^}]*},?", ""),
                board.replaceFirst("\"of\":\".", "\"of\":\"_"),
                board.replaceFirst("\"again\":\\[[^]]*],", ""))) {
            page.locator("#file").setInputFiles(Files.writeString(folder.resolve(forged.length() + ".json"), forged));
            assertThat(page.locator("#said")).containsText("改投");
            assertThat(page.locator("#said .good")).hasCount(0);
        }
    }

    /** The same of names written in that two people joined. */
    @Test
    void theOfflinePageChecksJoinedNames(@TempDir Path folder) throws IOException {
        var board = PublishedBoard.ofJoinedNames(
                List.of(
                        List.of("c1", "+李四"),
                        List.of("c1", "+李老师"),
                        List.of("+李老师", "+李四"),
                        List.of("c2", "+王五"),
                        List.of()),
                List.of("李四", "李老师"),
                "李四");
        var page = opened(360, 740, "zh-CN");
        page.navigate(Path.of("src/main/resources/static/assets/ballot-check.html")
                .toUri()
                .toString());

        page.locator("#file").setInputFiles(Files.writeString(folder.resolve("board.json"), board));
        assertThat(page.locator("#said .good")).isVisible();
        assertThat(page.locator("#said")).containsText("\"+李四\":3");
        for (var forged : List.of(
                board.replaceFirst("\"joined\":.*?\"void\":0},", ""),
                board.replace("\"+李四\":3", "\"+李四\":5"),
                board.replace("\"meant\":\"李四\"", "\"meant\":\"丁一\""))) {
            page.locator("#file").setInputFiles(Files.writeString(folder.resolve(forged.hashCode() + ".json"), forged));
            assertThat(page.locator("#said")).containsText("合并的姓名");
            assertThat(page.locator("#said .good")).hasCount(0);
        }
    }

    private static String begun(Page keeper, String second) {
        return begun(keeper, second, false, false);
    }

    private static String begun(Page keeper, String second, boolean mayVoteAgain, boolean isRemote) {
        keeper.navigate(at("/ballots/new"));
        keeper.locator("[name=remote]").selectOption(String.valueOf(isRemote));
        keeper.locator("[name=again]").setChecked(mayVoteAgain);
        keeper.locator("[name=title]").fill("食堂承包方案");
        keeper.locator("[name=question]").fill("是否同意《食堂承包方案》？");
        keeper.locator("[name=day]").fill("2099-06-01");
        keeper.locator("[name=teller1]").selectOption(new SelectOption().setLabel("李娜"));
        keeper.locator("[name=teller2]").selectOption(new SelectOption().setLabel(second));
        keeper.locator("[name=teller3]").selectOption(new SelectOption().setLabel("王强"));
        lookAt(keeper, "desktop-ballot-new");
        press(keeper, "建立");
        assertThat(keeper.locator("h1")).containsText("食堂承包方案");
        return keeper.url().replaceFirst("^https?://[^/]+", "");
    }

    /** One paper, for or against. */
    private static void types(Page teller, String vote, int inFavor, int against) {
        teller.navigate(at(vote + "/paper-count"));
        teller.locator("[name=valid]").fill("1");
        teller.locator("[name=invalid]").fill("0");
        teller.locator("[name='marks[q1.for]']").fill(String.valueOf(inFavor));
        teller.locator("[name='marks[q1.against]']").fill(String.valueOf(against));
        teller.locator("[name='marks[q1.abstain]']").fill("0");
        teller.locator("[name='marks[q1.]']").fill("0");
        press(teller, "录入");
        assertThat(teller.locator("#notice .alert")).isVisible();
    }

    private static void takesThePassByKeyboard(Page voter, String vote) {
        voter.navigate(at(vote));
        assertThat(voter.locator("[data-do=take] button")).isVisible();
        new Keyboard(voter).to("Take my pass", STOPS).press("Enter");
        assertThat(voter.locator("[data-say=wait]")).isVisible();
    }

    /** I26: what a screen reader says of the paper, and every step without a mouse. */
    private static void votesByKeyboard(Page voter, String vote) {
        voter.navigate(at(vote));
        var own = voter.locator("section[aria-labelledby=own]");
        assertThat(own).matchesAriaSnapshot("""
                - region "My vote":
                  - heading "My vote" [level=2]
                  - group "是否同意《食堂承包方案》？":
                    - radio "For"
                    - radio "Against"
                    - radio "Abstain"
                  - button "Seal and drop"
                """);
        new Keyboard(voter).to("For", STOPS).press("ArrowDown").press("ArrowUp");
        assertThat(voter.locator("[name=q1][value=for]")).isChecked();
        lookAt(voter, "ballot-phone");
        new Keyboard(voter).to("Seal and drop", STOPS).press("Enter");
        assertThat(own.locator("[aria-live=polite] [data-say=inBox]")).isVisible();
        voter.reload();
        assertThat(voter.locator("[data-say=inBox]")).isVisible();
    }

    private static void votes(Page voter, String vote, String choice, String picture) {
        voter.navigate(at(vote));
        voter.locator("[name=q1][value=" + choice + "]").check();
        lookAt(voter, picture);
        voter.locator("[data-do=vote] button").click();
        assertThat(voter.locator("[data-say=inBox]")).isVisible();
        voter.reload();
        assertThat(voter.locator("[data-say=inBox]")).isVisible();
    }
}
