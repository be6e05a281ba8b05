package io.zhijia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class FormPagesTests extends DemoPages {

    private static final String PATH = "/privacy/forms";

    FormPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void anIncidentIsOnTheFirstPageUntilTheAuthorityIsTold() throws Exception {
        var title = "名册误发到外部群 " + UUID.randomUUID();
        var form = open("INCIDENT", title);
        answer(form, "KNOWN_AT", "2026-01-05T09:00");
        assertThat(text(get("zhaomin", form))).contains("小时，还没有记下");
        assertThat(text(get("zhaomin", "/"))).contains(title);
        assertThat(post("zhaomin", form + "/conclusion"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有 6 项没有填");
        answer(
                form,
                "KNOWN_AT",
                "2026-01-05T09:00",
                "WHAT",
                "误发",
                "KINDS",
                "电话",
                "PEOPLE",
                "4",
                "CAUSE",
                "选错群",
                "HARM",
                "骚扰电话",
                "REMEDY",
                "已撤回",
                "AUTHORITY_TOLD",
                "2026-01-05T10:30",
                "PERSONS_TOLD",
                "2026-01-05T11:00");
        assertThat(post("zhaomin", form + "/conclusion")).hasRedirectedUrl(form);
        assertThat(text(get("zhaomin", form))).contains("定稿，不能再改").doesNotContain("<textarea");
        assertThat(text(get("zhaomin", "/"))).doesNotContain(title);
        assertThat(post("zhaomin", form, "WHAT", "别的")).hasStatus(HttpStatus.CONFLICT);
        var bytes = get("zhaomin", form + "/paper.docx").getResponse().getContentAsByteArray();
        try (var paper = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            assertThat(paper.getText()).contains("安全事件", title, "骚扰电话", "2026-01-05 10:30");
        }
    }

    @Test
    void everybodyReadsTheListAndTheKeepersAddToIt() {
        assertThat(text(get("lina", "/privacy/processing")))
                .contains("会员名册", "旅行社")
                .doesNotContain("加一行");
        var data = "问卷答案 " + UUID.randomUUID();
        assertThat(post("lina", "/privacy/processing", "data", data, "purpose", "统计"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", "/privacy/processing", "data", data, "purpose", " "))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", "/privacy/processing", "data", data, "purpose", "统计"))
                .hasRedirectedUrl("/privacy/processing");
        assertThat(text(get("lina", "/privacy/processing"))).contains(data);
        assertThat(get("lina", "/privacy/processing/list.docx")).hasStatusOk();
    }

    @Test
    void aYearIsCheckedOnce() {
        assertThat(post("zhaomin", PATH, "kind", "SELF_CHECK", "title", "今年")).hasStatus(HttpStatus.CONFLICT);
        open("SELF_CHECK", "2019");
        assertThat(post("zhaomin", PATH, "kind", "SELF_CHECK", "title", "2019"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经开始了");
        assertThat(get("lina", PATH)).hasStatus(HttpStatus.CONFLICT);
    }

    private String open(String kind, String title) {
        return String.valueOf(post("zhaomin", PATH, "kind", kind, "title", title)
                .getResponse()
                .getRedirectedUrl());
    }

    private void answer(String form, String... fields) {
        assertThat(post("zhaomin", form, fields)).hasRedirectedUrl(form);
    }
}
