package io.zhijia.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TransferPagesTests extends DemoPages {

    TransferPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theLetterIsPrintedAndTheMemberSeesTheCase() throws IOException {
        var page = theOneOf("陈静");

        assertThat(text(get("zhaomin", page))).contains("城南小学工会", "不在本系统", "已收到回执", "撤回");
        assertThat(word(get("zhaomin", page + "/letter.docx"))).contains("会籍接转介绍信", "城南小学工会", "陈静", "因工作调动", "回  执");
        assertThat(text(get("chenjing", "/"))).contains("会籍接转：城南小学工会", "待接收");
        assertThat(everyPage("chenjing", "/inbox")).contains("已同意把您的会籍转往城南小学工会");
    }

    @Test
    void aFormThatIsNotFilledInComesBackWithItsMistakes() {
        assertThat(post("zhaomin", "/members/transfers/out", "member", "1002", "union", "", "leaves", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"union-mistake\"", "id=\"leaves-mistake\"");
        assertThat(post(
                        "zhaomin",
                        "/members/transfers/in",
                        "union",
                        "城南小学工会",
                        "name",
                        "王强",
                        "born",
                        "",
                        "number",
                        "",
                        "reason",
                        ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"born-mistake\"");
        assertThat(post(
                        "zhaomin",
                        "/members/transfers/in",
                        "union",
                        "没有这个工会",
                        "name",
                        "王强",
                        "number",
                        "7",
                        "reason",
                        ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有名叫“没有这个工会”的工会");
    }

    @Test
    void theChairDoesNotLeaveBeforeTheOfficeIsHandedOver() {
        assertThat(post(
                        "zhaomin",
                        "/members/transfers/out",
                        "member",
                        "1001",
                        "union",
                        "城南小学工会",
                        "leaves",
                        "2026-01-05",
                        "reason",
                        ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("先到“职务”页交接");
    }

    @Test
    void theTimeToAnswerIsSet() {
        assertThat(post("zhuxi", "/members/transfers/rule", "days", "0", "silence", "WAIT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhuxi", "/members/transfers/rule", "days", "15", "silence", "WAIT"))
                .hasRedirectedUrl("/members/transfers");
        assertThat(text(get("zhaomin", "/members/transfers"))).contains("value=\"15\"");
    }

    @ParameterizedTest
    @CsvSource({
        "zhaomin, /members/transfers, OK",
        "zhuxi, /members/transfers/out, OK",
        "zhuxi, /members/transfers/in, OK",
        "zuzhang, /members/transfers, CONFLICT",
        "lina, /members/transfers, CONFLICT",
        "lina, /members/transfers/out, CONFLICT",
        "lina, /members/transfers/in, CONFLICT"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(get(login, path)).hasStatus(status);
    }

    private String theOneOf(String name) {
        var found = Pattern.compile("href=\"(/members/transfers/[-0-9a-f]{36})\">\\s*<span>" + name)
                .matcher(text(get("zhaomin", "/members/transfers")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String word(MvcTestResult answer) throws IOException {
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
