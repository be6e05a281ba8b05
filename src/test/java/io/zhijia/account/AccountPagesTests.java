package io.zhijia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AccountPagesTests extends DemoPages {

    private static final AtomicInteger NUMBER = new AtomicInteger(70_000);
    private static final String GOOD = "Spring-2026-qs";

    private final Logins logins;
    private final IdentityService identity;
    private final PeopleDirectory directory;

    AccountPagesTests(MockMvcTester browser, Logins logins, IdentityService identity, PeopleDirectory directory) {
        super(browser);
        this.logins = logins;
        this.identity = identity;
        this.directory = directory;
    }

    @Test
    void aSlipLeadsToAPasswordOfOnesOwn() {
        var number = number();
        var secret = slipOf(person("周红", number), number);
        var session = signIn(number, secret);

        assertThat(get("/records", session)).hasRedirectedUrl("/me/password");
        assertThat(change(session, secret, GOOD, GOOD)).hasRedirectedUrl("/me");
        assertThat(get("/me", session)).hasStatusOk().bodyText().contains("最近登录", "周红");
        assertThat(browser.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", number)
                        .param("password", secret))
                .hasRedirectedUrl("/sign-in?error");
    }

    @Test
    void manyAccountsAreOpenedAtOnceAndWhoeverCannotHaveOneIsNamed() {
        var good = number();
        var first = person("周通红", good);
        var nameless = person("吴用", "");
        var taken = person("郑重", "lina");
        person("不选", number());

        assertThat(asSecretary("/accounts/new")).bodyText().contains("周通红", "吴用", "郑重", "不选");
        var slips = browser.post()
                .uri("/accounts/new")
                .with(user("zhaomin"))
                .with(csrf())
                .param("member", first.toString(), nameless.toString(), taken.toString())
                .exchange();
        assertThat(slips).hasRedirectedUrl("/accounts/slips");
        var opened = Objects.requireNonNull(
                (NewAccounts) slips.getMvcResult().getFlashMap().get("opened"));
        assertThat(opened.slips()).singleElement().satisfies(slip -> {
            assertThat(slip.name()).isEqualTo("周通红");
            assertThat(get("/me", signIn(good, slip.slip().secret()))).hasRedirectedUrl("/me/password");
        });
        assertThat(opened.refused())
                .extracting(refused -> refused.name() + " " + refused.reason())
                .containsExactlyInAnyOrder("吴用 NO_STAFF_NUMBER", "郑重 LOGIN_TAKEN");
        assertThat(asSecretary("/accounts/new"))
                .bodyText()
                .doesNotContain("周通红")
                .contains("吴用", "郑重", "不选");
        assertThat(asSecretary("/accounts/slips")).bodyText().contains("只显示一次");
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, OK", "zhuxi, OK", "zuzhang, CONFLICT", "lina, CONFLICT"})
    void whoOpensManyAtOnce(String login, HttpStatus status) {
        assertThat(browser.get().uri("/accounts/new").with(user(login))).hasStatus(status);
        assertThat(browser.get().uri("/accounts/slips").with(user(login))).hasStatus(status);
    }

    @Test
    void anotherPasswordSignsOutEveryOtherDevice() {
        var number = number();
        var secret = slipOf(person("周红", number), number);
        var here = signIn(number, secret);
        change(here, secret, GOOD, GOOD);
        var elsewhere = signIn(number, GOOD);
        assertThat(get("/me", elsewhere)).bodyText().contains("这台设备", "退出其他所有设备");

        assertThat(change(here, GOOD, "Summer-2026-qs", "Summer-2026-qs")).hasRedirectedUrl("/me");

        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(get("/me", here)).hasStatusOk().bodyText().doesNotContain("退出其他所有设备");
    }

    @Test
    void aPersonEndsOneSessionAndNobodyElsesAndANewSlipEndsAll() {
        var number = number();
        var member = person("周红", number);
        var secret = slipOf(member, number);
        var here = signIn(number, secret);
        change(here, secret, GOOD, GOOD);
        get("/me", here);
        var elsewhere = signIn(number, GOOD);
        var key = Pattern.compile("/me/sessions/([0-9a-f-]{36})/end").matcher(text(get("/me", elsewhere)));
        assertThat(key.find()).isTrue();

        browser.post()
                .uri("/me/sessions/" + key.group(1) + "/end")
                .with(user("lina"))
                .with(csrf())
                .exchange();
        assertThat(here.isInvalid()).isFalse();
        browser.post()
                .uri("/me/sessions/" + key.group(1) + "/end")
                .session(elsewhere)
                .with(csrf())
                .exchange();
        assertThat(here.isInvalid()).isTrue();

        browser.post()
                .uri("/accounts/" + member + "/slip")
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
        assertThat(elsewhere.isInvalid()).isTrue();
    }

    @Test
    void aFormWithoutALoginIsShownAgain() {
        var sent = browser.post()
                .uri("/accounts/" + person("周红", ""))
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();

        assertThat(sent).hasStatus(422).bodyText().contains("登录名");
    }

    @Test
    void theOneTimePasswordIsShownOnce() {
        var member = person("周红", number());

        assertThat(asSecretary("/accounts/" + member + "/slip")).bodyText().contains("只显示一次", "重新生成凭条");
    }

    @Test
    void aPasswordIsRefusedBesideItsField() {
        var number = number();
        var secret = slipOf(person("周红", number), number);
        var session = signIn(number, secret);

        assertThat(change(session, secret, "short", "short"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"fresh-mistake\"", "至少要 10 个字符");
        assertThat(change(session, secret, GOOD, "Another-2026")).bodyText().contains("两次填写的密码不一样");
        assertThat(change(session, "wrong", GOOD, GOOD))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("现在的密码不对");
        change(session, secret, GOOD, GOOD);
        change(session, GOOD, "Summer-2026-qs", "Summer-2026-qs");
        assertThat(change(session, "Summer-2026-qs", GOOD, GOOD)).bodyText().contains("最近用过");
    }

    @Test
    void fiveWrongPasswordsLockTheAccount() {
        var number = number();
        var secret = slipOf(person("周红", number), number);
        for (int i = 0; i < 4; i++) {
            assertThat(trySignIn(number, "wrong")).hasRedirectedUrl("/sign-in?error");
        }

        assertThat(trySignIn(number, "wrong")).hasRedirectedUrl("/sign-in?locked");
        assertThat(trySignIn(number, secret)).hasRedirectedUrl("/sign-in?locked");
        assertThat(browser.get().uri("/sign-in?locked")).bodyText().contains("锁定 15 分钟");
    }

    @Test
    void whoeverGuessesOnIsToldToWait() {
        var last = number();
        for (int i = 0; i < 10; i++) {
            trySignIn(last, "wrong");
        }

        assertThat(trySignIn(last, "wrong")).hasRedirectedUrl("/sign-in?slower");
        assertThat(browser.get().uri("/sign-in?slower")).bodyText().contains("过几分钟再试");
    }

    @Test
    void anotherSessionBeginsWithTheSignIn() {
        var before = new MockHttpSession();
        var strangers = before.getId();
        var number = number();
        var secret = slipOf(person("周红", number), number);

        browser.post()
                .uri("/sign-in")
                .session(before)
                .with(csrf())
                .param("username", number)
                .param("password", secret)
                .exchange();

        assertThat(before.getId()).isNotEqualTo(strangers);
    }

    @Test
    void whoHasLeftIsSignedOutWithTheNextClickAndCannotComeBack() {
        var number = number();
        var member = person("周红", number);
        var secret = slipOf(member, number);
        var session = signIn(number, secret);
        change(session, secret, GOOD, GOOD);

        directory.gone(secretary(), member, LocalDate.of(2026, 3, 2));

        assertThat(get("/me", session)).hasRedirectedUrl("/sign-in");
        assertThat(get("/sign-in", session)).hasStatusOk();
        assertThat(trySignIn(number, GOOD)).hasRedirectedUrl("/sign-in?error");
        assertThat(asSecretary("/accounts/" + member)).bodyText().contains("已停用");
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, OK", "lina, CONFLICT"})
    void onlyChairAndSecretarySeeAccounts(String login, HttpStatus status) {
        var member = person("周红", number());

        assertThat(browser.get().uri("/accounts").with(user(login))).hasStatus(status);
        assertThat(browser.get().uri("/accounts/" + member).with(user(login))).hasStatus(status);
        assertThat(browser.get().uri("/accounts/" + member + "/slip").with(user(login)))
                .hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"'', login", "/slip, ''", "/closing, ''"})
    void aMemberOpensNoAccount(String step, String field) {
        var member = person("周红", number());

        assertThat(browser.post()
                        .uri("/accounts/" + member + step)
                        .with(user("lina"))
                        .with(csrf())
                        .param("login", number()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有办理这一步的职务");
    }

    @Test
    void aPersonOfAnotherUnionIsNotFound() {
        var elsewhere = DemoUnion.found();
        directory.keep(
                elsewhere.secretary(),
                List.of(Person.here(elsewhere.union(), elsewhere.liNa().member(), "李娜", "1")));

        assertThat(asSecretary("/accounts/" + elsewhere.liNa().member())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asSecretary("/accounts/" + elsewhere.liNa().member() + "/slip"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLoginNameIsTakenOnlyOnce() {
        assertThat(open(person("周红", number()), "lina"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("“lina”已经有人用了");
        assertThat(open(person("周红", number()), "有 空格")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Actor secretary() {
        var login = logins.find("zhaomin").orElseThrow();
        return identity.actor(login, login.member());
    }

    private MemberId person(String name, String number) {
        var id = MemberId.next();
        directory.keep(secretary(), List.of(Person.here(secretary().union(), id, name, number)));
        return id;
    }

    private static String number() {
        return "n" + NUMBER.incrementAndGet();
    }

    private MvcTestResult open(MemberId member, String login) {
        return browser.post()
                .uri("/accounts/" + member)
                .with(user("zhaomin"))
                .with(csrf())
                .param("login", login)
                .exchange();
    }

    private String slipOf(MemberId member, String login) {
        var flash = open(member, login).getMvcResult().getFlashMap();
        var slip = browser.get()
                .uri("/accounts/" + member + "/slip")
                .with(user("zhaomin"))
                .flashAttrs(flash)
                .exchange();
        var secret = Pattern.compile("secret\">([^<]+)<").matcher(text(slip));
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private MockHttpSession signIn(String login, String password) {
        var session = new MockHttpSession();
        assertThat(browser.post()
                        .uri("/sign-in")
                        .session(session)
                        .with(csrf())
                        .with(AccountPagesTests::fromElsewhere)
                        .param("username", login)
                        .param("password", password))
                .hasRedirectedUrl("/");
        return session;
    }

    private MvcTestResult trySignIn(String login, String password) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", login)
                .param("password", password)
                .exchange();
    }

    /** So that the tests of this class do not use up each other's tries. */
    private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("10.0.0." + NUMBER.getAndIncrement() % 250);
        return request;
    }

    private MvcTestResult change(MockHttpSession session, String present, String fresh, String again) {
        return browser.post()
                .uri("/me/password")
                .session(session)
                .with(csrf())
                .with(AccountPagesTests::fromElsewhere)
                .param("present", present)
                .param("fresh", fresh)
                .param("again", again)
                .exchange();
    }

    private MvcTestResult get(String path, MockHttpSession session) {
        return browser.get().uri(path).session(session).exchange();
    }

    private MvcTestResult asSecretary(String path) {
        return browser.get().uri(path).with(user("zhaomin")).exchange();
    }
}
