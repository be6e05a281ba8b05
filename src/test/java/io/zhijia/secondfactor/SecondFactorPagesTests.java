package io.zhijia.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhijia.DemoPages;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** In a union of its own, for it may demand the second step of its officers. */
class SecondFactorPagesTests extends DemoPages {

    private static final String PASSWORD = "Spring-2026-qs";
    private static final Pattern KEY = Pattern.compile("<p class=\"paper-codes\">([A-Z2-7 ]+)</p>");

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final UnionId union = UnionId.next();
    private String secretary = "";
    private String chair = "";
    private String member = "";

    SecondFactorPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            PasswordEncoder passwords,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.passwords = passwords;
        this.clock = clock;
    }

    @BeforeEach
    void aUnion() {
        transaction.run(union, () -> sql.sql("delete from secondfactor.demand").update());
        secretary = join("SECRETARY");
        chair = join("CHAIR");
        member = join("");
    }

    @Test
    void theCodeIsAskedForAfterThePassword() {
        var here = signIn(member);
        assertThat(get(here, "/me")).hasStatusOk();
        var key = setUp(here);

        var session = signIn(member);
        for (var page : new String[] {"/me", "/plan", "/me/second-factor", "/webauthn/register/options"}) {
            assertThat(get(session, page)).hasRedirectedUrl("/sign-in/code");
        }
        assertThat(post(session, "/webauthn/register", "")).hasRedirectedUrl("/sign-in/code");
        assertThat(post(session, "/sign-in/code", "000000")).hasRedirectedUrl("/sign-in/code");
        assertThat(get(session, "/me")).hasRedirectedUrl("/sign-in/code");
        var before = session.getId();
        assertThat(post(session, "/sign-in/code", code(key, 1))).hasRedirectedUrl("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(get(session, "/me")).hasStatusOk();
        assertThat(get(session, "/sign-in/code")).hasStatusOk();
    }

    /** The session outlives a second sign-in under another name; what was proven for the first counts for nothing. */
    @Test
    void theSecondStepOfOneLoginIsNotThatOfAnother() {
        setUp(signIn(chair));
        var session = signIn(member);
        assertThat(get(session, "/me")).hasStatusOk();
        assertThat(browser.post()
                        .uri("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", chair)
                        .param("password", PASSWORD)
                        .exchange())
                .hasRedirectedUrl("/");

        assertThat(get(session, "/me")).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void aCodeIsGoodOnceAndAPaperCodeToo() {
        var here = signIn(member);
        setUp(here);
        var codes = paper(post(here, "/me/second-factor/codes", code(lastKey, 1)));
        assertThat(codes.codes()).hasSize(10).doesNotHaveDuplicates();

        var session = signIn(member);
        assertThat(post(session, "/sign-in/code", code(lastKey, 1))).hasRedirectedUrl("/sign-in/code");
        var typed = codes.codes().getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(post(session, "/sign-in/code", typed)).hasRedirectedUrl("/");
        assertThat(get(session, "/me/second-factor")).bodyText().contains("还有 9 个备用码");
        assertThat(post(signIn(member), "/sign-in/code", typed)).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void fiveWrongCodesLock() {
        var here = signIn(member);
        var key = setUp(here);
        var session = signIn(member);
        for (int i = 0; i < 5; i++) {
            assertThat(post(session, "/sign-in/code", "x" + i)).hasRedirectedUrl("/sign-in/code");
        }

        assertThat(post(session, "/sign-in/code", code(key, 1)))
                .hasStatus(409)
                .bodyText()
                .contains("15 分钟后再试");
        assertThat(get(session, "/me")).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void whoHasLostEverythingIsHelpedByTheSecretary() {
        var here = signIn(chair);
        setUp(here);
        var id = member(chair);
        assertThat(send(signIn(member), "/accounts/second-factors/" + id + "/removal"))
                .hasStatus(409);

        assertThat(send(signIn(secretary), "/accounts/second-factors/" + id + "/removal"))
                .hasRedirectedUrl("/accounts/second-factors");

        assertThat(get(signIn(chair), "/me")).hasStatusOk();
        assertThat(get(signIn(secretary), "/privacy")).bodyText().contains("启用第二步验证", "停用第二步验证");
    }

    @Test
    void theUnionDemandsItOfItsOfficersOnly() {
        assertThat(send(signIn(secretary), "/accounts/second-factors/demand"))
                .hasStatus(409)
                .bodyText()
                .contains("请先给自己设置");
        var own = signIn(secretary);
        setUp(own);

        assertThat(send(own, "/accounts/second-factors/demand")).hasRedirectedUrl("/accounts/second-factors");

        assertThat(get(own, "/accounts/second-factors"))
                .hasStatusOk()
                .bodyText()
                .contains("没有启用", "起启用");
        assertThat(get(signIn(member), "/me")).hasStatusOk();
        var session = signIn(chair);
        assertThat(get(session, "/me")).hasRedirectedUrl("/me/second-factor");
        assertThat(get(session, "/me/second-factor")).bodyText().contains("您担任的职务要求");
        setUp(session);
        assertThat(get(session, "/me")).hasStatusOk();
    }

    @Test
    void aWrongFirstCodeActivatesNothing() {
        var here = signIn(member);
        get(here, "/me/second-factor");
        assertThat(post(here, "/me/second-factor", "000000")).hasRedirectedUrl("/me/second-factor");

        assertThat(get(signIn(member), "/me")).hasStatusOk();
    }

    @Test
    void itIsGivenUpWithACode() {
        var here = signIn(member);
        var key = setUp(here);
        assertThat(post(here, "/me/second-factor/removal", "000000")
                        .getMvcResult()
                        .getFlashMap()
                        .get("notice"))
                .isEqualTo("secondfactor.wrong");

        post(here, "/me/second-factor/removal", code(key, 1));

        assertThat(get(signIn(member), "/me")).hasStatusOk();
    }

    private String lastKey = "";

    /** Sets it up with the code of this half minute. */
    private String setUp(MockHttpSession session) {
        var found = KEY.matcher(text(get(session, "/me/second-factor")));
        assertThat(found.find()).isTrue();
        lastKey = found.group(1).replace(" ", "");
        assertThat(paper(post(session, "/me/second-factor", code(lastKey, 0))).codes())
                .hasSize(10);
        return lastKey;
    }

    private String code(String key, int stepsAhead) {
        return TimeCode.at(key, clock.instant().getEpochSecond() / 30 + stepsAhead);
    }

    private static PaperCodes paper(MvcTestResult answer) {
        return Objects.requireNonNull(
                (PaperCodes) answer.getMvcResult().getFlashMap().get("paper"));
    }

    private MockHttpSession signIn(String login) {
        var answer = browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD)
                .exchange();
        assertThat(answer).hasRedirectedUrl("/");
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession());
    }

    private MvcTestResult get(MockHttpSession session, String path) {
        return browser.get().uri(path).session(session).exchange();
    }

    private MvcTestResult send(MockHttpSession session, String path) {
        return post(session, path, "");
    }

    private MvcTestResult post(MockHttpSession session, String path, String code) {
        return browser.post()
                .uri(path)
                .session(session)
                .with(csrf())
                .param("code", code)
                .exchange();
    }

    private UUID member(String login) {
        return sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private String join(String office) {
        var person = UUID.randomUUID();
        var login = "second" + person.toString().substring(0, 12);
        transaction.run(union, () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '周红')")
                    .params(union.value(), person)
                    .update();
            if (!office.isEmpty()) {
                sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                                + " values (?, gen_random_uuid(), ?, ?, ?, date '2020-01-01')")
                        .params(union.value(), person, Office.valueOf(office).name(), union.value())
                        .update();
            }
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, ?, ?, ?, 'ACTIVE', 0)")
                    .params(login, passwords.encode(PASSWORD), union.value(), person)
                    .update();
        });
        return login;
    }
}
