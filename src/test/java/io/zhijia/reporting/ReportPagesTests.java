package io.zhijia.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class ReportPagesTests extends DemoPages {

    private static final String PATH = "/union/reports";

    ReportPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void officersSeeWhatWasReportedAndWhatIsOpen() {
        assertThat(text(get("zhuxi", PATH + "?from=2020-01-01&to=2099-12-31")))
                .contains("向党支部汇报", "还没有答复的请求", "请把工会活动经费列入下年预算", "5,000.00 元", "记一次汇报");
        assertThat(get("lina", "/union")).bodyText().doesNotContain("/union/reports\"");
        assertThat(text(get("zhuxi", "/union"))).contains("/union/reports\"");
        assertThat(get("zhaomin", PATH + ".xlsx?from=2020-01-01&to=2099-12-31")).hasStatus(HttpStatus.OK);
    }

    @Test
    void aReportIsGivenAnsweredSettledAndPrinted() throws IOException {
        var place = Objects.requireNonNull(post(
                        "zhaomin",
                        PATH,
                        "on",
                        "2026-03-05",
                        "to",
                        "PRINCIPAL",
                        "title",
                        "关于春季工作的汇报",
                        "work",
                        "走访了六人。",
                        "opinions",
                        "希望有母婴室。",
                        "requests",
                        "请腾出一间母婴室。\n\n请批准工间操。")
                .getResponse()
                .getRedirectedUrl());
        var request = first(text(get("zhaomin", place)), "requests/([-0-9a-f]{36})/answer");

        assertThat(post("zhaomin", PATH + "/requests/" + request + "/settlement", "text", "好了", "day", "2026-03-06"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", PATH + "/requests/" + request + "/answer", "text", " ", "day", "2026-03-06"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", PATH + "/requests/" + request + "/answer", "text", "同意，三月底前办好", "day", "2026-03-06"))
                .hasRedirectedUrl(place);
        assertThat(post(
                        "zhaomin",
                        PATH + "/requests/" + request + "/settlement",
                        "text",
                        "三楼东侧已开放",
                        "day",
                        "2026-03-30"))
                .hasRedirectedUrl(place);

        var paper = get("zhaomin", place + "/report.docx").getResponse().getContentAsByteArray();
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            assertThat(word.getText())
                    .contains("青山中学工会委员会", "校长：", "一、工作情况", "三、请求事项", "2. 请批准工间操。", "四、答复与落实", "三楼东侧已开放", "2026年3月5日");
        }
    }

    @Test
    void mistakesAreNamedBesideTheirFieldsAndAnEmptyReportIsRefused() {
        assertThat(post("zhaomin", PATH, "on", "2026-03-05", "to", "PARTY", "title", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"title-mistake\"");
        assertThat(post("zhaomin", PATH, "on", "2026-03-05", "to", "PARTY", "title", "汇报"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请至少写一样");
        assertThat(post(
                        "zhaomin",
                        PATH + "/supports",
                        "receivedOn",
                        "2026-03-05",
                        "from",
                        "PARTY",
                        "kind",
                        "FUNDS",
                        "what",
                        "经费",
                        "amount",
                        "很多"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"amount-mistake\"");
        assertThat(post("lina", PATH, "on", "2026-03-05", "to", "PARTY", "title", "汇报", "work", "做了"))
                .hasStatus(HttpStatus.CONFLICT);
    }
}
