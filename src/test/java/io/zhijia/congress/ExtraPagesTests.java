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
        var id = first(text(get("zhaomin", term)), "name=\"request\" value=\"([0-9a-f-]{36})\"");
        assertThat(post(
                        "zhaomin",
                        term + "/extra",
                        "request",
                        id,
                        "askedBy",
                        "UNION",
                        "askedOn",
                        "2015-05-06",
                        "why",
                        " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "id=\"why-mistake\"",
                        "value=\"2015-05-06\"",
                        "name=\"request\" value=\"" + id + "\"",
                        "value=\"UNION\" selected");
        assertThat(post(
                        "zhaomin",
                        term + "/extra",
                        "request",
                        id,
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
        assertThat(post("lina", term + "/extra", "request", id, "askedBy", "UNION", "askedOn", today, "why", "越权"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(post(
                        "zhaomin",
                        term + "/extra",
                        "request",
                        id,
                        "askedBy",
                        "UNION",
                        "askedOn",
                        today,
                        "why",
                        "校园停车收费"))
                .hasRedirectedUrl(term);
        post("zhaomin", term + "/extra", "request", id, "askedBy", "UNION", "askedOn", today, "why", "校园停车收费");
        var page = text(get("zhaomin", term));
        assertThat(page).containsOnlyOnce("校园停车收费").contains("等待召开");
        assertThat(text(get("lina", "/congress"))).contains("有人要求临时召开会议");
        var request = first(page, "action=\"(/congress/extra/[0-9a-f-]{36}/sitting)\"");
        assertThat(post("zhaomin", request, "sitting", sitting.replaceFirst(".*/", "")))
                .hasRedirectedUrl(term);
        assertThat(text(get("lina", term))).contains("校园停车收费", "第四次会议处理").doesNotContain("等待召开");
    }

    @Test
    void aRequestIsWithdrawnWithItsReason() {
        var term = first(text(get("zhaomin", "/congress")), "href=\"(/congress/terms/[0-9a-f-]{36})\"");
        var id = first(text(get("zhaomin", term)), "name=\"request\" value=\"([0-9a-f-]{36})\"");
        post("zhaomin", term + "/extra", "request", id, "askedBy", "UNIT", "askedOn", today, "why", "宿舍改造");
        var withdrawal = "/congress/extra/" + id + "/withdrawal";
        assertThat(text(get("zhaomin", term))).contains("action=\"" + withdrawal + "\"");
        assertThat(text(get("lina", term))).contains("宿舍改造").doesNotContain(withdrawal);
        assertThat(post("zhaomin", withdrawal, "whyWithdrawn", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"whyWithdrawn-mistake\"");
        assertThat(post("lina", withdrawal, "whyWithdrawn", "越权")).hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", withdrawal, "whyWithdrawn", "提出人改走提案")).hasRedirectedUrl(term);

        assertThat(text(get("lina", term))).contains("宿舍改造", "已撤回", "撤回原因：提出人改走提案");
        assertThat(text(get("zhaomin", term))).doesNotContain(withdrawal);
    }
}
