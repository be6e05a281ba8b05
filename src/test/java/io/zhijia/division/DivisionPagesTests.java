package io.zhijia.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DivisionPagesTests extends DemoPages {

    private static final String PATH = "/union/division";

    DivisionPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void everybodyReadsWhomToTurnToAndOnlyKeepersDivide() {
        assertThat(text(get("lina", PATH)))
                .contains("还没有人负责", "两人以上", "文体委员", "一周内交总结", "替补")
                .doesNotContain("安排分工</h2>");
        assertThat(text(get("zhaomin", PATH))).contains("安排分工</h2>");
        assertThat(post("lina", PATH, "area", "HONOUR", "member", "陈静", "since", "2026-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void anAreaIsGivenAndTheHandbookPrintsIt() throws IOException {
        assertThat(post(
                        "zhuxi",
                        PATH,
                        "area",
                        "HONOUR",
                        "member",
                        "陈静",
                        "standIn",
                        "王强",
                        "since",
                        "2026-01-05",
                        "meeting",
                        ""))
                .hasRedirectedUrl(PATH);
        assertThat(post(
                        "zhuxi",
                        PATH + "/duties",
                        "post",
                        "评优委员",
                        "holder",
                        "陈静",
                        "duties",
                        "组织评选。",
                        "from",
                        "2026-01-05"))
                .hasRedirectedUrl(PATH);

        assertThat(text(get("lina", PATH))).contains("评优委员", "替补 王强");
        var paper = get("lina", PATH + "/handbook.docx").getResponse().getContentAsByteArray();
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            assertThat(word.getText()).contains("青山中学工会委员会", "评优委员（陈静）", "组织评选。", "王强");
        }
    }

    @Test
    void mistakesAreNamedBesideTheirFields() {
        assertThat(post("zhaomin", PATH, "area", "HONOUR", "member", "", "since", "2026-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", PATH + "/duties", "post", " ", "duties", "做事", "from", "2026-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"post-mistake\"");
        assertThat(get("zhaomin", PATH + ".xlsx")).hasStatus(HttpStatus.OK);
    }
}
