package io.zhijia.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class SignInPagesTests {

    private final MockMvcTester browser;

    SignInPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void everyPageAsksStrangersToSignIn() {
        assertThat(browser.get().uri("/records")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void theRightPasswordLeadsIn() {
        assertThat(browser.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", "lina")
                        .param("password", "zhijia-demo"))
                .hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordSaysSo() {
        assertThat(browser.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", "lina")
                        .param("password", "guess"))
                .hasRedirectedUrl("/sign-in?error");
        assertThat(browser.get().uri("/sign-in?error")).bodyText().contains("登录名或密码不对");
    }

    @Test
    void aFormWithoutOurTokenIsTurnedAway() {
        assertThat(browser.post().uri("/union/groups").with(user("zhaomin")).param("name", "体育组"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void onlyOurOwnScriptsAndStylesMayRun() {
        var policy = browser.get().uri("/sign-in").exchange().getResponse().getHeader("Content-Security-Policy");

        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    }

    @Test
    void ourOwnPageShowsTheOfficesHeld() {
        assertThat(browser.get().uri("/me").with(user("zhaomin"))).bodyText().contains("赵敏", "工会干事");
    }
}
