package io.zhijia.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = {"demo=true", "zhijia.founding.another=true"})
@AutoConfigureMockMvc
class AnotherUnionTests {

    private static final String PASSWORD = "Spring-2026-qs";

    private final MockMvcTester browser;
    private final FirstRun firstRun;

    AnotherUnionTests(MockMvcTester browser, FirstRun firstRun) {
        this.browser = browser;
        this.firstRun = firstRun;
    }

    @Test
    void anOperatorLetsOneMoreUnionBeFoundedAndItSeesNothingOfTheOthers() {
        var said = Pattern.compile("再建一个工会：打开 http\\S+/start，一次性代码 ([A-Z2-9]{4}-[A-Z2-9]{4})")
                .matcher(String.join("\n", firstRun.lines()));
        assertThat(said.find()).isTrue();
        var login = "b" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(browser.get().uri("/start")).hasStatusOk();
        assertThat(found("ABCD-EFGH", login)).hasStatus(HttpStatus.CONFLICT);

        assertThat(found(said.group(1), "zhaomin"))
                .as("a name that is taken")
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("zhaomin");
        assertThat(found(said.group(1), login)).hasRedirectedUrl("/sign-in");

        assertThat(browser.get().uri("/start")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/members").with(user(login)))
                .bodyText()
                .contains("周红")
                .doesNotContain("李娜");
    }

    private MvcTestResult found(String code, String login) {
        return browser.post()
                .uri("/start")
                .with(csrf())
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
}
