package io.zhijia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StandInPagesTests extends DemoPages {

    private static final Pattern OFFICE = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>工会干事");
    private static final Pattern RECALL = Pattern.compile("/access/stand-ins/([0-9a-f-]{36})/recall");

    private final LocalDate today;

    StandInPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void theSecretaryIsAwayAndAMemberDoesTheWorkMeanwhile() throws UnsupportedEncodingException {
        assertThat(get("lina", "/accounts/new")).hasStatus(409);
        var office = OFFICE.matcher(text(get("zhaomin", "/access/stand-ins")));
        assertThat(office.find()).isTrue();

        assertThat(give(office.group(1), "李娜", "出差")).hasRedirectedUrl("/access/stand-ins");

        assertThat(get("lina", "/accounts/new")).hasStatusOk();
        assertThat(get("lina", "/me")).bodyText().contains("代理 赵敏 的职务：工会干事");
        var page = text(get("lina", "/access/stand-ins"));
        assertThat(page).contains("代 赵敏（工会干事）", "代理中", "出差");
        assertThat(get("zhaomin", "/privacy")).bodyText().contains("委托代理");
        var recall = RECALL.matcher(page);
        assertThat(recall.find()).isTrue();
        assertThat(post("lina", "/access/stand-ins/" + recall.group(1) + "/recall"))
                .hasRedirectedUrl("/access/stand-ins");
        assertThat(get("lina", "/accounts/new")).hasStatus(409);
    }

    @Test
    void whatIsMistypedComesBack() {
        assertThat(give("", "李娜", "出差")).hasStatus(422);
        assertThat(give("nonsense", "李娜", "出差")).hasStatus(422);
        assertThat(give("", "李娜", "")).hasStatus(422);
    }

    @Test
    void aMemberHasNothingToGive() {
        assertThat(get("lina", "/access/stand-ins")).hasStatusOk().bodyText().doesNotContain("委托哪一职务");
    }

    private MvcTestResult give(String office, String member, String reason) {
        return browser.post()
                .uri("/access/stand-ins")
                .with(user("zhaomin"))
                .with(csrf())
                .param("office", office)
                .param("member", member)
                .param("begins", today.toString())
                .param("ends", today.plusDays(3).toString())
                .param("reason", reason)
                .exchange();
    }
}
