package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On the page of a term: an extra sitting is asked for, and one deals with it. */
class ExtraPagesTests extends DemoPages {

    private final String today;

    ExtraPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock).toString();
    }

    @Test
    void aRequestIsEnteredAndASittingDealsWithIt() {
        var sitting =
                first(text(get("zhaomin", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\"[^>]*>第四次会议");
        var term = first(text(get("zhaomin", sitting)), "href=\"(/congress/terms/[0-9a-f-]{36})\"");
        assertThat(post("zhaomin", term + "/extra", "askedBy", "UNION", "askedOn", today, "why", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"why-mistake\"");
        assertThat(post(
                        "zhaomin",
                        term + "/extra",
                        "askedBy",
                        "DELEGATES",
                        "supporters",
                        "1",
                        "askedOn",
                        today,
                        "why",
                        "人太少"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("人数还不够");
        assertThat(post("lina", term + "/extra", "askedBy", "UNION", "askedOn", today, "why", "越权"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", term + "/extra", "askedBy", "UNION", "askedOn", today, "why", "校园停车收费"))
                .hasRedirectedUrl(term);
        var page = text(get("zhaomin", term));
        assertThat(page).contains("校园停车收费", "等待召开");
        var request = first(page, "action=\"(/congress/extra/[0-9a-f-]{36}/sitting)\"");
        assertThat(post("zhaomin", request, "sitting", sitting.replaceFirst(".*/", "")))
                .hasRedirectedUrl(term);
        assertThat(text(get("lina", term))).contains("校园停车收费", "第四次会议处理").doesNotContain("等待召开");
    }
}
