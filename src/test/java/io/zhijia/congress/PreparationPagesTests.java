package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who sees to a step of the preparation, on the page of the sitting and on paper. */
class PreparationPagesTests extends DemoPages {

    PreparationPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aStepIsEntrustedToSomebodyAndPrinted() throws IOException {
        var sitting =
                first(text(get("zhaomin", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\"[^>]*>第四次会议");
        var step = sitting + "/preparation/PAPERS_OUT";
        assertThat(text(get("zhaomin", sitting))).contains(step);
        assertThat(text(get("zhaomin", step))).contains("由谁负责", "添加文件");
        assertThat(get("lina", step)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", step + "/owner", "owner", "李娜")).hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", step + "/owner", "owner", "王强")).hasRedirectedUrl(sitting);

        assertThat(text(get("lina", sitting))).contains("由王强负责").doesNotContain(step + "\"");
        var paper = get("lina", sitting + "/preparation.docx").getResponse().getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("筹备安排", "负责人", "王强");
        }
        post("zhaomin", step + "/owner", "owner", "");
        assertThat(text(get("lina", sitting))).doesNotContain("由王强负责");
    }
}
