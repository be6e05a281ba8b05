package io.zhijia.founding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.database.EmptyDatabase;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
@EmptyDatabase
class FoundingPagesTests {

    private static final String PASSWORD = "Spring-2026-qs";

    private final MockMvcTester browser;
    private final FirstRun firstRun;
    private final JdbcClient sql;
    private String code = "";

    FoundingPagesTests(MockMvcTester browser, FirstRun firstRun, JdbcClient sql) {
        this.browser = browser;
        this.firstRun = firstRun;
        this.sql = sql;
    }

    @BeforeEach
    void nothingIsFoundedYetAndTheCodeIsOnTheConsole() {
        sql.sql("delete from account.login").update();
        var said = Pattern.compile("首次使用：打开 http\\S+/start，一次性代码 ([A-Z2-9]{4}-[A-Z2-9]{4})")
                .matcher(String.join("\n", firstRun.lines()));
        assertThat(said.find()).isTrue();
        code = said.group(1);
    }

    @Test
    void whoReadsTheConsoleFoundsTheUnion() {
        assertThat(browser.get().uri("/start")).hasStatusOk().bodyText().contains("建立工会", "一次性代码");
        assertThat(browser.get().uri("/sign-in")).bodyText().contains("第一次使用");

        assertThat(found(code.toLowerCase(Locale.ROOT), "9001", "1.1.1.1")).hasRedirectedUrl("/sign-in");

        assertThat(browser.get().uri("/start")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(firstRun.lines()).isEmpty();
        assertThat(found(code, "9002", "1.1.1.1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", "9001")
                        .param("password", PASSWORD))
                .hasRedirectedUrl("/");
        assertThat(text("/me")).contains("周红", "主席", "工会干事", "9001");
        assertThat(text("/union")).contains("长河小学工会", "教代会");
        assertThat(text("/union/offices")).contains("周红");
        assertThat(text("/members")).contains("周红");
    }

    @Test
    void aWrongCodeFoundsNothing() {
        assertThat(found("ABCD-EFGH", "9001", "1.1.1.2"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("一次性代码不对");
        assertThat(browser.get().uri("/start")).hasStatusOk();
    }

    @Test
    void whoeverGuessesIsSlowedDown() {
        for (int i = 0; i < 10; i++) {
            found("ABCD-EFGH", "9001", "1.1.1.3");
        }

        assertThat(found(code, "9001", "1.1.1.3"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("过于频繁");
    }

    @Test
    void mistakesComeBackBesideTheirFields() {
        assertThat(browser.post()
                        .uri("/start")
                        .with(csrf())
                        .param("code", code)
                        .param("union", "")
                        .param("kind", "SCHOOL")
                        .param("name", "周红")
                        .param("login", "9001")
                        .param("password", "short")
                        .param("again", "other"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"union-mistake\"", "至少要 10 个字符", "两次填写的密码不一样", "请至少勾选一项职务");
    }

    @Test
    void ofTwoAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        try (var tabs = Executors.newFixedThreadPool(2)) {
            Callable<MvcTestResult> one = () -> found(code, "9001", "1.1.1.4");
            Callable<MvcTestResult> other = () -> found(code, "9002", "1.1.1.4");
            var answers = tabs.invokeAll(List.of(one, other)).stream()
                    .map(answer -> answer.resultNow().getResponse().getStatus())
                    .toList();

            assertThat(answers).contains(302).containsAnyOf(409, 404);
        }
        assertThat(sql.sql("select count(*) from account.login")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private MvcTestResult found(String code, String login, String from) {
        return browser.post()
                .uri("/start")
                .with(csrf())
                .with(comingFrom(from))
                .param("code", code)
                .param("union", "长河小学工会")
                .param("kind", "SCHOOL")
                .param("name", "周红")
                .param("offices", "SECRETARY", "CHAIR")
                .param("login", login)
                .param("password", PASSWORD)
                .param("again", PASSWORD)
                .exchange();
    }

    private static RequestPostProcessor comingFrom(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private String text(String path) {
        var page = browser.get().uri(path).with(user("9001")).exchange();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
