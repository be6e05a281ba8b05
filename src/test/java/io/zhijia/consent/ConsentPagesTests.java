package io.zhijia.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ConsentPagesTests extends DemoPages {

    private final JdbcClient sql;
    private final Consents consents;
    private final IdentityService identity;
    private final LocalDate today;

    ConsentPagesTests(MockMvcTester browser, JdbcClient sql, Consents consents, IdentityService identity, Clock clock) {
        super(browser);
        this.sql = sql;
        this.consents = consents;
        this.identity = identity;
        this.today = LocalDate.now(clock);
    }

    @Test
    void oneTickOnePurposeAndWithdrawnAtOnce() {
        assertThat(given("zuzhang", Purpose.HEALTH, today)).isFalse();
        assertThat(post("zuzhang", "/me/consents/HEALTH")).hasRedirectedUrl("/me/consents");
        assertThat(given("zuzhang", Purpose.HEALTH, today)).isTrue();
        assertThat(given("zuzhang", Purpose.HEALTH, today.minusDays(1))).isFalse();
        assertThat(given("zuzhang", Purpose.INSURER, today)).isFalse();
        assertThat(text(get("zuzhang", "/me/consents"))).contains(today + " 起同意", "撤回同意");
        assertThat(post("zuzhang", "/me/consents/HEALTH"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经同意");

        assertThat(post("zuzhang", "/me/consents/HEALTH/withdrawal")).hasRedirectedUrl("/me/consents");
        assertThat(given("zuzhang", Purpose.HEALTH, today)).isFalse();
        assertThat(consents.isWithdrawn(within("zuzhang"), member("zuzhang"), Purpose.HEALTH))
                .isTrue();
        assertThat(consents.isWithdrawn(within("zuzhang"), member("zuzhang"), Purpose.INSURER))
                .as("never asked is not withdrawn")
                .isFalse();
        assertThat(post("zuzhang", "/me/consents/HEALTH/withdrawal"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不用撤回");
        assertThat(text(get("zuzhang", "/me/seen"))).contains("记下同意", "撤回同意");
    }

    @Test
    void englishReadersGetTheChineseTextThatBindsAndATranslationOfTheShippedOne() {
        assertThat(text(browser.get()
                        .uri("/me/consents")
                        .with(user("chenjing"))
                        .locale(Locale.ENGLISH)
                        .exchange()))
                .contains("我同意工会保存我的银行账号", "I agree that the union keeps my bank account", "Chinese text above");
        assertThat(text(get("chenjing", "/me/consents"))).doesNotContain("I agree", "以上面的中文文本为准");
    }

    @Test
    void paperIsEnteredByAnOfficerAndSeenByThePerson() {
        assertThat(paper("zhaomin", "王强", today.minusDays(3), "2 号柜 5 卷")).hasRedirectedUrl("/privacy/consents");
        assertThat(text(get("zhaomin", "/privacy/consents?purpose=CHILD"))).contains("王强", "纸质签字", "2 号柜 5 卷");
        assertThat(given("wangqiang", Purpose.CHILD, today.minusDays(3))).isTrue();
        assertThat(text(get("wangqiang", "/me/consents"))).contains(today.minusDays(3) + " 起同意");
        assertThat(post("zhaomin", "/privacy/consents/" + member("wangqiang").value() + "/CHILD/withdrawal"))
                .hasRedirectedUrl("/privacy/consents");
        assertThat(given("wangqiang", Purpose.CHILD, today)).isFalse();
    }

    @Test
    void paperOfTomorrowOrKeptNowhereIsRefused() {
        assertThat(paper("zhaomin", "王强", today.plusDays(1), "2 号柜"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有到");
        assertThat(paper("zhaomin", "王强", today, "")).hasStatus(422);
        assertThat(paper("zhaomin", "没有此人", today, "2 号柜")).hasStatus(HttpStatus.CONFLICT);
    }

    /** The words somebody agreed to are kept; if the use changes, everybody is asked anew. */
    @Test
    void aNewTextAsksAnewOnlyIfItSaysSo() {
        post("chenjing", "/me/consents/FAMILY");
        var words = "我同意工会为走访慰问，记录我家庭成员的姓名和关系，其他情况一概不记。";
        assertThat(word("FAMILY", words, false)).hasRedirectedUrl("/privacy/consents/texts");
        assertThat(given("chenjing", Purpose.FAMILY, today)).isTrue();
        assertThat(word("FAMILY", words, false))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("文本没有改动");

        assertThat(word("FAMILY", words + "还用于助学。", true)).hasRedirectedUrl("/privacy/consents/texts");
        assertThat(given("chenjing", Purpose.FAMILY, today)).isFalse();
        assertThat(text(get("chenjing", "/me/consents"))).contains("文本已更新，请重新确认", "还用于助学");
        post("chenjing", "/me/consents/FAMILY");
        assertThat(given("chenjing", Purpose.FAMILY, today)).isTrue();
        assertThat(text(get("zhaomin", "/privacy/consents?purpose=FAMILY"))).contains("第 1 版", "第 3 版");
        assertThat(word("FAMILY", "太短", false)).hasStatus(422);
    }

    /** What is kept for one consent alone goes with it, and is not entered again against it. */
    @Test
    void theBankAccountGoesWithItsConsent() {
        post("lina", "/me/consents/BANK");
        var file = "/members/" + member("lina").value() + "/file";
        assertThat(bank(file)).hasRedirectedUrl(file);
        assertThat(text(get("zhaomin", file))).contains("1881");
        post("lina", "/me/consents/BANK/withdrawal");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(text(get("zhaomin", file))).doesNotContain("1881"));
        assertThat(bank(file)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("本人已撤回保存银行账号的同意");
    }

    @ParameterizedTest
    @CsvSource({"zuzhang, /privacy/consents", "lina, /privacy/consents/texts", "lina, /privacy/consents/list.xlsx"})
    void onlyThoseWhoAnswerForThemSeeTheConsentsOfAll(String login, String path) {
        assertThat(get(login, path)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("没有办理这一步的职务");
        assertThat(get("zhaomin", path)).hasStatusOk();
    }

    private MvcTestResult bank(String file) {
        var version = org.jsoup.Jsoup.parse(text(get("zhaomin", file + "/edit")))
                .select("input[name=version]")
                .val();
        return browser.post()
                .uri(file)
                .with(user("zhaomin"))
                .with(csrf())
                .param("version", version)
                .param("bank", "4012888888881881")
                .exchange();
    }

    private MvcTestResult word(String purpose, String words, boolean anew) {
        return browser.post()
                .uri("/privacy/consents/texts/" + purpose)
                .with(user("zhaomin"))
                .with(csrf())
                .param("wording", words)
                .param("anew", String.valueOf(anew))
                .exchange();
    }

    private MvcTestResult paper(String login, String person, LocalDate signed, String place) {
        return browser.post()
                .uri("/privacy/consents")
                .with(user(login))
                .with(csrf())
                .param("person", person)
                .param("purpose", "CHILD")
                .param("signedOn", signed.toString())
                .param("place", place)
                .exchange();
    }

    private boolean given(String login, Purpose purpose, LocalDate day) {
        return consents.given(within(login), member(login), purpose, day);
    }

    private WithinUnion within(String login) {
        var union = new UnionId(sql.sql("select home_union from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
        return identity.actor(() -> union, member(login));
    }

    private MemberId member(String login) {
        return new MemberId(sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }
}
