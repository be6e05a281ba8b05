package io.zhijia.planpaper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class PaperPagesTests {

    private final MockMvcTester browser;

    PaperPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void thePlanComesOutAsWordWithItsAdoptionAndItsMonths() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(read(link("paper.docx"))));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("工会工作计划", "经工会委员会通过", "上报区教育工会", "一、指导思想", "四、目标与指标", "五、逐月安排", "秋季教工篮球赛", "王强");
            assertThat(document.getTables()).as("the months").isNotEmpty();
        }
    }

    @Test
    void theMonthTableComesOutAsPdfWithSearchableText() throws IOException {
        try (var document = Loader.loadPDF(read(link("months.pdf")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("工会工作计划", "秋季教工篮球赛", "王强");
        }
    }

    private String link(String file) {
        var page = new String(read("/plan"), UTF_8);
        var found = Pattern.compile("href=\"(/plan/[-0-9a-f]+/" + file + ")\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private byte[] read(String path) {
        var result = browser.get().uri(path).with(user("lina")).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
