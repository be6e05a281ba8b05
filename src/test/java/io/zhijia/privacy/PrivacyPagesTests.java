package io.zhijia.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class PrivacyPagesTests {

    private final MockMvcTester browser;

    PrivacyPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "zhaomin, /privacy, OK",
        "zhuxi, /privacy?q=x&from=2026-01-01&to=2026-12-31, OK",
        "zuzhang, /privacy, CONFLICT",
        "lina, /privacy, CONFLICT",
        "lina, /privacy/log.jsonl, CONFLICT",
        "lina, /me/seen, OK"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(browser.get().uri(path).with(user(login))).hasStatus(status);
    }

    @Test
    void keysAreRenewedTheLogSaysSoAndIsVerifiedAndExported() {
        assertThat(browser.post().uri("/privacy/keys").with(user("zhaomin")).with(csrf()))
                .hasRedirectedUrl("/privacy");
        assertThat(browser.post()
                        .uri("/privacy/verification")
                        .with(user("zhaomin"))
                        .with(csrf()))
                .flash()
                .extracting("notice")
                .hasToString("Notice[key=privacy.whole, facts=[]]");
        assertThat(browser.get().uri("/privacy").with(user("zhaomin")))
                .bodyText()
                .contains("更换字段密钥", "赵敏");
        assertThat(browser.get().uri("/privacy/log.jsonl").with(user("zhaomin")))
                .bodyText()
                .startsWith("{\"union\":\"")
                .contains("\"previous\":\"\"");
    }
}
