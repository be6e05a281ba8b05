package io.zhijia.congress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A paper from the agenda to those who read it, on its page and in the register of the term. */
class PaperPagesTests extends DemoPages {

    PaperPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aPaperIsRegisteredGivenOutReadAndFoundInTheRegister() throws IOException {
        var sitting =
                first(text(get("zhaomin", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\"[^>]*>第四次会议");
        var term = first(text(get("zhaomin", sitting)), "href=\"(/congress/terms/[0-9a-f-]{36})\"");
        post("zhaomin", sitting + "/hall/items", "title", "课后服务经费分配办法", "reporter", "", "handling", "REVIEW");
        var paper = first(
                text(get("lina", sitting + "/hall")), "href=\"([^\"]+/paper)\" aria-label=\"材料登记与分发：课后服务经费分配办法\"");
        assertThat(text(get("zhaomin", paper))).contains("还没有材料").doesNotContain("/giving-out");
        upload(paper.replaceFirst("/paper$", "/papers"), "初稿.txt");
        upload(paper.replaceFirst("/paper$", "/papers"), "二稿.txt");
        assertThat(text(get("lina", paper)))
                .as("in the making")
                .contains("还没有材料")
                .doesNotContain("二稿.txt", "初稿.txt", "/giving-out", "我已阅读");
        assertThat(text(get("zhaomin", paper))).contains("二稿.txt", "以前的稿（1）", "初稿.txt");
        assertThat(post("lina", paper + "/reading")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", paper, "kind", "SCHEME")).hasStatus(HttpStatus.CONFLICT);

        post("zhaomin", paper, "kind", "REGULATION", "author", "总务处");
        assertThat(post("zhaomin", paper + "/giving-out")).hasRedirectedUrl(paper);
        assertThat(text(get("lina", paper)))
                .contains("分发第 2 稿", "二稿.txt", "以前的稿（1）", "我已阅读")
                .doesNotContain("还没有读的代表");
        assertThat(post("lina", paper + "/reading")).hasRedirectedUrl(paper);
        assertThat(text(get("lina", paper))).contains("您已经读过");
        assertThat(text(get("zhaomin", paper))).contains("还没有读的代表");

        upload(paper.replaceFirst("/paper$", "/papers"), "三稿.txt");
        assertThat(text(get("lina", paper)))
                .contains("二稿.txt", "初稿.txt", "您已经读过")
                .as("not given out")
                .doesNotContain("三稿.txt");
        assertThat(text(get("zhaomin", paper))).contains("还没有分发的新稿（1）", "三稿.txt", "/giving-out");

        assertThat(text(get("lina", term + "/papers?q=课后服务&kind=REGULATION")))
                .contains("课后服务经费分配办法", "总务处", "3 稿", "1 人已阅", "未表决", "共 1 份");
        assertThat(text(get("lina", term + "/papers?q=没有这样的"))).contains("没有符合条件的材料");
        var excel = get("lina", term + "/papers.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            var seen = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> seen.append(cell).append('|')));
            assertThat(seen.toString()).contains("课后服务经费分配办法|制度、办法|总务处|审议|3.0");
        }
        assertThat(get("lina", term + "/papers.docx")).hasStatusOk();
        post("zhaomin", paper.replaceFirst("/paper$", "/removal"));
        assertThat(get("lina", paper)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void upload(String address, String name) {
        var file = new MockMultipartFile("file", name, "text/plain", name.getBytes(UTF_8));
        assertThat(browser.post()
                        .multipart()
                        .file(file)
                        .uri(address)
                        .with(SecurityMockMvcRequestPostProcessors.user("zhaomin"))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange())
                .hasStatus3xxRedirection();
    }
}
