package io.zhijia.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form filled in Word becomes what the secretary looks over and enters. */
class FormReadingPagesTests extends DemoPages {

    private final LocalDate today;
    private String call = "";

    FormReadingPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aCallThatIsOver() {
        call = String.valueOf(post(
                        "zhaomin",
                        "/proposals/calls",
                        "title",
                        "读表征集",
                        "opens",
                        today.minusDays(9).toString(),
                        "closes",
                        today.minusDays(1).toString(),
                        "subjects",
                        "JX 教育教学\nSH 生活福利",
                        "circle",
                        "EVERYBODY",
                        "seconders",
                        "1",
                        "proposers",
                        "1",
                        "againPercent",
                        "50")
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void whatWasReadIsShownAndEnteredOnlyAfterItWasLookedOver() throws IOException {
        var page = text(read(
                "zhaomin",
                form(
                        "案由",
                        "关于延长食堂供餐时间的提案",
                        "类别",
                        "生活福利",
                        "提案人",
                        "李娜",
                        "附议人",
                        "王强、查无此人",
                        "案据",
                        "无处用餐。",
                        "建议措施",
                        "供餐到二十二点。")));

        assertThat(page)
                .contains("还没有保存", "关于延长食堂供餐时间的提案", "无处用餐。", "供餐到二十二点。", "名单里没有这些人，或者有重名：查无此人")
                .containsPattern("value=\"生活福利\" selected");
        assertThat(text(get("zhaomin", call))).doesNotContain("关于延长食堂供餐时间的提案");
        var entered = post(
                "zhaomin",
                call + "/paper",
                "subject",
                "生活福利",
                "title",
                "关于延长食堂供餐时间的提案",
                "grounds",
                "无处用餐。",
                "measures",
                "供餐到二十二点。",
                "author",
                "李娜",
                "seconders",
                "王强");
        assertThat(entered).hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", call))).contains("关于延长食堂供餐时间的提案");
    }

    @Test
    void fortyPagesAreCutAndItIsSaid() throws IOException {
        var page = text(read("zhaomin", form("案由", "减负", "案据", "教师填表很多。".repeat(3000), "建议措施", "少填。")));

        assertThat(page).contains("案据原文有 21,000 字，只读入前 5,000 字", "没有找到提案人");
    }

    @Test
    void whatIsNoFormIsRefusedAndSoAreOthersThanTheKeepers() throws IOException {
        var letter = read("zhaomin", form("各位老师", "请于周五参加会议。"));
        assertThat(letter).hasStatus(409);
        assertThat(text(letter)).contains("不像提案表");
        assertThat(read("zhaomin", "not an office file".getBytes(UTF_8))).hasStatus(409);
        assertThat(text(read("zhaomin", new byte[0]))).contains("还没有选文件");
        assertThat(read("lina", form("案由", "减负", "案据", "多。", "建议措施", "少填。"))).hasStatus(409);
    }

    private MvcTestResult read(String login, byte[] file) {
        return browser.post()
                .uri(call + "/paper/reading")
                .multipart()
                .file(new MockMultipartFile("file", "提案表.docx", null, file))
                .with(user(login))
                .with(csrf())
                .exchange();
    }

    /** A table of two columns: label, what was filled in. */
    private static byte[] form(String... cells) throws IOException {
        try (var paper = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var table = paper.createTable(cells.length / 2, 2);
            for (int i = 0; i < cells.length; i++) {
                table.getRow(i / 2).getCell(i % 2).setText(cells[i]);
            }
            paper.write(out);
            return out.toByteArray();
        }
    }
}
