package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On the page of a resolution: made known, and issued by the administration. */
class PublicationPagesTests extends DemoPages {

    private final String today;

    PublicationPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock).toString();
    }

    @Test
    void aResolutionIsMadeKnownAndIssued() throws IOException {
        var one = first(text(get("lina", "/congress/resolutions")), "href=\"(/congress/resolutions/[0-9a-f-]{36})\"");
        assertThat(text(get("lina", one))).contains("公布与行政发文", "还没有公布").doesNotContain("登记公布");
        assertThat(post("zhaomin", one + "/publication", "publishedOn", today, "place", " ", "binding", "全体和退休人员"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"place-mistake\"", "value=\"全体和退休人员\"");
        assertThat(post("zhaomin", one + "/issue", "issuedOn", today, "issueNumber", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"issueNumber-mistake\"");
        assertThat(post("zhaomin", one + "/no-issue", "noIssue", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("lina", one + "/publication", "publishedOn", today, "place", "墙上", "binding", "全体"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(post(
                        "zhaomin",
                        one + "/publication",
                        "documentNumber",
                        "试工〔2026〕7号",
                        "publishedOn",
                        today,
                        "place",
                        "公示栏",
                        "binding",
                        "行政和全体教职工"))
                .hasRedirectedUrl(one);
        assertThat(post("zhaomin", one + "/issue", "issuedOn", today, "issueNumber", "校发〔2026〕11号"))
                .hasRedirectedUrl(one);

        assertThat(post("zhaomin", one + "/publication", "publishedOn", today, "place", "校门口", "binding", "全体"))
                .as("from a page that was opened before")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", one + "/issue", "issuedOn", today, "issueNumber", "校发〔2026〕12号"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("zhaomin", one)))
                .contains("name=\"publicationSeen\" value=\"1\"", "name=\"issueSeen\" value=\"1\"");
        assertThat(text(get("lina", one))).contains("试工〔2026〕7号", "公示栏", "行政和全体教职工", "校发〔2026〕11号");
        var paper = get("lina", one + ".docx").getResponse().getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("试工〔2026〕7号");
        }
    }
}
