package io.zhijia.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The year's papers as people meet them, over the demo union's year. */
class ReviewPagesTests extends DemoPages {

    private final int year;

    ReviewPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.year = LocalDate.now(clock).getYear();
    }

    @Test
    void everySentenceHasItsFiguresAndEachOpensItsList() {
        var summary = text(page("zhaomin", draft(year + "-01-01", year + "-01-31")));

        assertThat(summary).contains("召开委员会议 1 次。", "看望退休职工 18 人次，看望困难职工 4 人次，以上共 22 人。");
        var figure = Pattern.compile("href=\"([^\"]*VISIT_HARDSHIP[^\"]*)\">4<").matcher(summary);
        assertThat(figure.find()).isTrue();
        assertThat(page("zhaomin", figure.group(1).replace("&amp;", "&")))
                .bodyText()
                .contains("春节前看望困难职工家庭");
    }

    @Test
    void whatHasNoRecordIsNotSaid() {
        var summary = text(page("zhaomin", draft("1999-01-01", "1999-12-31")));

        assertThat(summary).doesNotContain("慰问", "会议", "本期安排", " 0 ");
    }

    @Test
    void wordsOfAnOfficerSurviveDraftingAgain() {
        var summary = draft(year + "-01-01", year + "-01-31");
        post("zhaomin", summary + "/text", "version", "1", "title", "一月小结", "text.0", "一月里，工会围绕春节慰问开展工作。");

        post("zhaomin", summary + "/draft");

        assertThat(page("zhaomin", summary)).bodyText().contains("一月小结", "围绕春节慰问开展工作", "召开委员会议 1 次。");
    }

    @Test
    void aFiledSummaryIsEverybodysToReadAndGoesOnRecord() {
        var summary = draft(year + "-01-01", year + "-02-28");
        assertThat(page("lina", summary)).hasStatus(HttpStatus.NOT_FOUND);
        post("zhaomin", summary + "/committee");

        assertThat(post("zhaomin", summary + "/text", "version", "2", "title", "改", "text.0", "改"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经交出");
        post("zhaomin", summary + "/filing");

        assertThat(page("lina", summary))
                .hasStatusOk()
                .bodyText()
                .contains("已归档")
                .doesNotContain("退回修改");
        await().untilAsserted(() ->
                assertThat(page("zhaomin", "/records?kind=REPORT")).bodyText().contains("工作总结"));
    }

    @Test
    void membersNeitherDraftNorFile() {
        assertThat(page("lina", "/summaries/new")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        "lina",
                        "/summaries",
                        "title",
                        "我的",
                        "from",
                        "2026-01-01",
                        "to",
                        "2026-12-31",
                        "form",
                        "THEMES"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private String draft(String from, String to) {
        var result = post("zhaomin", "/summaries", "title", "青山中学工会工作总结", "from", from, "to", to, "form", "THEMES");
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult page(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }
}
