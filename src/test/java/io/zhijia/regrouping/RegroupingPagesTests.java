package io.zhijia.regrouping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class RegroupingPagesTests {

    private static final String PATH = "/union/regroupings";

    private final MockMvcTester browser;

    RegroupingPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void theSecretaryMovesPeopleAndTheChairIsAsked() {
        var list = text(get("zhaomin", PATH));
        assertThat(list).contains("草案");
        var found = Pattern.compile("regroupings/([0-9a-f-]{36})").matcher(list);
        assertThat(found.find()).isTrue();
        var draft = PATH + "/" + found.group(1);
        assertThat(text(get("zhaomin", draft))).contains("草案由主席确认", "组长").doesNotContain("确认编组</button>");
        assertThat(text(get("zhuxi", draft))).contains("确认编组</button>");
        assertThat(text(get("zhuxi", "/"))).contains("编组草案等您确认");
        assertThat(get("lina", draft)).hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", draft + "/groups", "name", "合唱组")
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith(draft + "?part=");
        assertThat(post("zhaomin", draft + "/groups", "name", "合唱组"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请换一个名称");
        assertThat(post("zhaomin", draft + "/confirmation")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", draft + "/list.xlsx")).hasStatus(HttpStatus.OK);
        assertThat(post("zhaomin", PATH, "how", "AS_NOW", "begins", "2026-09-01", "least", "0", "most", "30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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
