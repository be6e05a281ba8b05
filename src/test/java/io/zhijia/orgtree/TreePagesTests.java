package io.zhijia.orgtree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class TreePagesTests {

    private static final String PATH = "/union/tree";

    private final MockMvcTester browser;

    TreePagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void everybodySeesTheTreeAndOfficersItsFigures() {
        assertThat(text(get("lina", PATH)))
                .contains("青山区总工会", "青山初中分会", "青中工〔2019〕5 号")
                .doesNotContain("登记一个组织</button>");
        assertThat(text(get("zhaomin", PATH))).contains("会员 42 人", "登记一个组织</button>");
        assertThat(text(get("zhaomin", PATH + "?day=2018-01-01"))).contains("北校区分会", "夜校部");
        assertThat(get("zhaomin", PATH + ".xlsx")).hasStatus(HttpStatus.OK);
    }

    @Test
    void aBodyIsEnteredAndMistakesAreNamed() {
        assertThat(post("lina", PATH, "kind", "BRANCH", "above", "false", "name", "分会", "opened", "2020-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", PATH, "kind", "BRANCH", "above", "false", "name", " ", "opened", "2020-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"");
        assertThat(post(
                        "zhaomin",
                        PATH,
                        "kind",
                        "GRASS_ROOTS",
                        "above",
                        "false",
                        "name",
                        "实验小学工会",
                        "opened",
                        "2020-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("批准文号");
        assertThat(post(
                        "zhaomin",
                        PATH,
                        "kind",
                        "GRASS_ROOTS",
                        "above",
                        "false",
                        "name",
                        "实验小学工会",
                        "opened",
                        "2020-01-01",
                        "approval",
                        "区教工 3 号"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get("lina", PATH))).contains("实验小学工会");
    }

    private MvcTestResult get(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }

    private MvcTestResult post(String login, String path, String... fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
