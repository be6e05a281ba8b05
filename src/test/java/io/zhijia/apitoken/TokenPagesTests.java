package io.zhijia.apitoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

class TokenPagesTests extends DemoPages {

    private static final Pattern REVOKE = Pattern.compile("/me/tokens/([0-9a-f-]{36})/removal");

    private final JdbcClient sql;
    private final UnionTransaction transaction;

    TokenPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @AfterEach
    void noneIsLeft() {
        transaction.run(ours(), () -> sql.sql("delete from apitoken.token").update());
    }

    @Test
    void aProgramReadsWhatTheTokenIsForAndNothingElse() {
        var token = make("zhaomin", "OFFICES", "REGISTER");

        assertThat(with(token, "/union/offices.xlsx")).hasStatusOk();
        assertThat(with(token, "/members.xlsx")).hasStatusOk();
        for (var closed : new String[] {"/access.xlsx", "/privacy/log.jsonl", "/me", "/", "/members", "/sign-in"}) {
            assertThat(with(token, closed)).as(closed).hasStatus(401);
        }
        assertThat(browser.post()
                        .uri("/union/offices")
                        .with(csrf())
                        .header("Authorization", "Bearer " + token)
                        .param("member", "x"))
                .hasStatus(401);
        assertThat(with(token, "/union/offices.xlsx").getRequest().getSession(false))
                .isNull();
        assertThat(text(get("zhaomin", "/me/tokens"))).contains("最近使用").doesNotContain(token);
    }

    @Test
    void itSeesWhatItsHolderMaySee() {
        var token = make("lina", "REGISTER", "OFFICES");

        assertThat(with(token, "/union/offices.xlsx")).hasStatusOk();
        assertThat(with(token, "/members.xlsx")).hasStatus(409);
    }

    @Test
    void revokedItIsNoGood() {
        var token = make("zhaomin", "OFFICES");
        var revoke = REVOKE.matcher(text(get("zhaomin", "/me/tokens")));
        assertThat(revoke.find()).isTrue();
        assertThat(post("lina", revoke.group())).hasStatus(404);
        assertThat(with(token, "/union/offices.xlsx")).hasStatusOk();

        assertThat(post("zhaomin", revoke.group())).hasRedirectedUrl("/me/tokens");

        assertThat(with(token, "/union/offices.xlsx")).hasStatus(401);
        assertThat(text(get("zhaomin", "/privacy"))).contains("新建程序口令", "作废程序口令");
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "1, 401"})
    void afterItsDayItIsNoGood(int daysAgo, int status) {
        var token = make("zhaomin", "OFFICES");
        transaction.run(
                ours(),
                () -> sql.sql("update apitoken.token set made = made - 100, until = made + 90 - 90 - ?")
                        .param(daysAgo)
                        .update());

        assertThat(with(token, "/union/offices.xlsx")).hasStatus(status);
    }

    @Test
    void whatIsNotOneOfOursIsNoGood() {
        var other = Written.fresh(UnionId.next()).text();
        var forged = Written.fresh(ours()).text();
        for (var token : new String[] {"", "zj_", "zj_abc", "abc", other, forged}) {
            assertThat(with(token, "/union/offices.xlsx")).as(token).hasStatus(401);
        }
    }

    @Test
    void whatIsMistypedComesBack() {
        assertThat(making("zhaomin", "", "OFFICES")).hasStatus(422);
        assertThat(making("zhaomin", "周报")).hasStatus(422).bodyText().contains("请至少勾选一样");
    }

    @Test
    void nobodyHasMoreThanTen() {
        for (int i = 0; i < TokenService.MOST; i++) {
            make("zhaomin", "OFFICES");
        }
        assertThat(making("zhaomin", "周报", "OFFICES")).hasStatus(409).bodyText().contains("最多同时有 10 个");
    }

    @Test
    void aTokenSaysItsUnionAndHidesTheRest() {
        var union = UnionId.next();
        var written = Written.fresh(union);

        assertThat(Written.parse(written.text())).isEqualTo(Optional.of(written));
        assertThat(written.text())
                .matches("zj_[A-Za-z0-9_-]{64}")
                .isNotEqualTo(Written.fresh(union).text());
        assertThat(written.hash()).hasSize(64).doesNotContain(written.text());
    }

    private UnionId ours() {
        return new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    private String make(String login, String... exports) {
        var answer = making(login, "周报", exports);
        assertThat(answer).hasRedirectedUrl("/me/tokens");
        return Objects.requireNonNull(
                (String) answer.getMvcResult().getFlashMap().get("fresh"));
    }

    private MvcTestResult making(String login, String name, String... exports) {
        return browser.post()
                .uri("/me/tokens")
                .with(user(login))
                .with(csrf())
                .param("name", name)
                .param("exports", exports)
                .param("days", "90")
                .exchange();
    }

    private MvcTestResult with(String token, String path) {
        return browser.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
