package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The opinions of a sitting on their page, on that of a resolution, and in the list of what waits. */
class AdvicePagesTests extends DemoPages {

    private final String today;

    AdvicePagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock).toString();
    }

    @Test
    void anOpinionIsWrittenDownAndAnsweredWithItsReasonForEverybodyToRead() {
        var resolution =
                first(text(get("lina", "/congress/resolutions")), "href=\"(/congress/resolutions/[0-9a-f-]{36})\"");
        var advice = first(text(get("lina", resolution)), "href=\"(/congress/sittings/[0-9a-f-]{36}/advice)\"");
        assertThat(text(get("lina", advice))).contains("会议意见与答复").doesNotContain("记下一条会议意见");
        var item = Jsoup.parse(text(get("zhaomin", advice)))
                .select("#item option:contains(绩效)")
                .attr("value");

        assertThat(post("zhaomin", advice, "item", item, "text", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"text-mistake\"", "<option value=\"" + item + "\" selected");
        assertThat(post("lina", advice, "item", item, "text", "越权")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", advice, "item", item, "text", "一线班主任系数再提高")).hasRedirectedUrl(advice);
        assertThat(text(get("zhaomin", "/"))).contains("一线班主任系数再提高", "会议意见，等行政答复");
        assertThat(text(get("lina", resolution))).contains("一线班主任系数再提高", "等待答复");

        var answer = first(text(get("zhaomin", advice)), "action=\"(/congress/advice/[0-9a-f-]{36}/answer)\"");
        assertThat(post(
                        "zhaomin",
                        answer,
                        "seen",
                        "0",
                        "taken",
                        "NOT_TAKEN",
                        "reply",
                        "总额不够",
                        "answeredBy",
                        " ",
                        "answeredOn",
                        today))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"answeredBy-mistake\"", "总额不够", "<option value=\"NOT_TAKEN\" selected");
        assertThat(answer("zhaomin", answer, ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("说明理由");
        assertThat(answer("lina", answer, "越权")).hasStatus(HttpStatus.CONFLICT);

        assertThat(answer("zhaomin", answer, "绩效总额今年不能再增加")).hasRedirectedUrl(advice);
        assertThat(text(get("lina", resolution))).contains("不采纳", "绩效总额今年不能再增加", "校长办公会");
        assertThat(text(get("lina", "/congress/resolutions"))).contains("一线班主任系数再提高", "等待答复 0 条");
        assertThat(text(get("zhaomin", "/"))).doesNotContain("一线班主任系数再提高");
        assertThat(post("zhaomin", answer.replace("/answer", "/removal")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("要留存");
    }

    private MvcTestResult answer(String login, String to, String reply) {
        return post(
                login,
                to,
                "seen",
                "0",
                "taken",
                "NOT_TAKEN",
                "reply",
                reply,
                "answeredBy",
                "校长办公会",
                "answeredOn",
                today);
    }
}
