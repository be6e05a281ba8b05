package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CongressPagesTests extends DemoPages {

    CongressPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void everybodyReadsTheCongressAndOnlyKeepersChangeIt() {
        assertThat(text(get("lina", "/congress")))
                .contains("第六届教代会", "第四次会议", "已闭会", "筹备中")
                .doesNotContain("登记新一届</button>");
        assertThat(text(get("zhaomin", "/congress"))).contains("登记新一届</button>");
        assertThat(text(get("lina", sixth()))).contains("选区与名额", "语文组代表团", "团长").doesNotContain("代表构成");
        assertThat(text(get("zhaomin", sixth()))).contains("代表构成", "应不少于 18 人", "通行做法");
        assertThat(post("lina", sixth() + "/division", "seats", "30")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aDelegateReadsWhatTheyDidAndOnlyKeepersReadWhatAllDid() {
        assertThat(text(get("lina", "/congress"))).contains("我的履职");
        assertThat(text(get("lina", "/congress/duties"))).contains("我的履职", "到会");
        assertThat(text(get("zhaomin", sixth() + "/duties")))
                .contains("第六届教代会代表履职情况", "比上届", "各选区", "不列出", "汉族", "中级职称", "到会1/1");
        assertThat(get("zhaomin", sixth() + "/duties.xlsx")).hasStatusOk();
        assertThat(get("lina", sixth() + "/duties")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("lina", sixth() + "/duties.xlsx")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aTermIsEnteredDividedAndItsDelegatesElectedAndReplaced() {
        var term = begun("STAFF_CONGRESS", "3", "2005-03-01");
        assertThat(post("zhaomin", term + "/constituencies", "name", "初中部", "staff", "20", "seats", "1"))
                .hasRedirectedUrl(term);
        var place = first(text(get("zhaomin", term + "/delegates")), "<option value=\"([0-9a-f-]{36})\"[^>]*>初中部");
        assertThat(elected(term, place, "李娜", "")).hasRedirectedUrl(term + "/delegates");
        assertThat(elected(term, place, "王强", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("名额已满");

        var delegate = first(text(get("zhaomin", term + "/delegates")), "href=\"(/congress/delegates/[0-9a-f-]+)\"");
        assertThat(post("zhaomin", delegate + "/leaving", "lastDay", "2006-01-01", "leaving", "RECALLED"))
                .hasRedirectedUrl(delegate);
        assertThat(text(get("zhaomin", delegate))).contains("被撤换");
        assertThat(elected(term, place, "王强", delegate.replaceFirst(".*/", ""))).hasStatus3xxRedirection();
        assertThat(text(get("lina", term + "/delegates"))).contains("接替 李娜", "已不再担任");
    }

    @Test
    void aSittingIsPreparedStepByStepAndClosed() {
        var term = begun("STAFF_MEETING", "1", "1995-03-01");
        assertThat(post("zhaomin", term + "/everybody")).hasRedirectedUrl(term + "/delegates");
        var sitting = redirected(
                "zhaomin", term + "/sittings", "number", "1", "day", "1995-05-10", "time", "14:00", "venue", "礼堂");
        assertThat(text(get("zhaomin", sitting))).contains("第一届第一次教职工大会", "会议材料送达代表", "1995-05-03", "应到人数");

        assertThat(post("zhaomin", sitting + "/preparation/NOTICE", "on", "1995-05-02", "note", "校工字 3 号"))
                .hasRedirectedUrl(sitting);
        assertThat(text(get("lina", sitting))).contains("校工字 3 号").doesNotContain("登记闭会");
        assertThat(post("zhaomin", sitting + "/closing", "present", "1", "result", "听取报告"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有达到法定人数");
        assertThat(post("zhaomin", sitting + "/closing", "present", "", "result", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", sitting + "/cancellation", "reason", "改为下学期"))
                .hasRedirectedUrl(sitting);
        assertThat(text(get("lina", sitting))).contains("已取消：改为下学期");
    }

    @Test
    void theMonthsInWhichItUsuallyMeetsAreKept() {
        var term = sixth();
        assertThat(post("lina", term + "/months", "months", "MARCH")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", term + "/months", "months", "SMARCH")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("zhaomin", term + "/months", "months", "NOVEMBER", "months", "MARCH"))
                .hasRedirectedUrl(term);
        assertThat(text(get("lina", term))).contains("通常在 3月、11月 开会");
        assertThat(text(get("lina", "/congress"))).contains("下一次最迟");
        post("zhaomin", term + "/months");
        assertThat(text(get("lina", term))).doesNotContain("通常在 3月");
    }

    @Test
    void whatCameOfTheResolutionsIsAReportAndASheet() throws IOException {
        assertThat(text(get("lina", "/congress/resolutions")))
                .contains("/congress/resolutions.docx", "/congress/resolutions.xlsx");
        var paper = get("lina", "/congress/resolutions.docx").getResponse().getContentAsByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            assertThat(words.getText()).contains("教代会决议落实情况报告", "共有决议", "关于通过《绩效工资分配方案》的决议", "最近进展（");
        }
        var sheet = get("lina", "/congress/resolutions.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var cells = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells).contains("关于通过《绩效工资分配方案》的决议", "落实状态");
        }
    }

    @Test
    void theListOfDelegatesIsASheetAndAPaper() throws IOException {
        var sheet = get("lina", sixth() + "/delegates.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var cells = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells).contains("第六届教代会代表名单", "选区", "李娜", "调离或退休");
        }
        var paper = get("lina", sixth() + "/delegates.docx").getResponse().getContentAsByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            assertThat(words.getText()).contains("第六届教代会代表名单", "团长：", "李娜", "语文组代表团（");
        }
    }

    @Test
    void aFirmsOwnCongressStandsApartFromTheUnits() {
        String[] term = {
            "kind",
            "STAFF_MEETING",
            "number",
            "1",
            "years",
            "3",
            "begins",
            "2024-03-01",
            "region",
            "NATIONAL",
            "staff",
            "9"
        };
        assertThat(post("zhaomin", "/congress/terms", with(term, "label", "太长".repeat(16))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"label-mistake\"");
        assertThat(post("zhaomin", "/congress/terms", with(term, "kind", "PROJECT_MEETING")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请写明是哪一家的会议");
        var factory = redirected("zhaomin", "/congress/terms", with(term, "label", "校办印刷厂"));
        assertThat(post("zhaomin", factory + "/everybody"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请逐个登记");
        assertThat(post("zhaomin", factory + "/colleagues", "colleague", "", "since", "2024-03-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"colleague-mistake\"");
        post("zhaomin", factory + "/colleagues", "colleague", "郑师傅", "department", "食堂", "since", "2024-03-01");
        assertThat(text(get("zhaomin", factory + "/delegates"))).contains("郑师傅", "未入会 1 人", "现在应到是 1 人");
        assertThat(text(get("lina", factory + "/delegates"))).contains("郑师傅").doesNotContain("添加职工");
        assertThat(text(get("lina", "/congress"))).contains("本单位", "校办印刷厂", "第一届校办印刷厂");
    }

    private static String[] with(String[] form, String name, String value) {
        var all = new ArrayList<>(List.of(form));
        var at = all.indexOf(name);
        if (at < 0) {
            all.addAll(List.of(name, value));
        } else {
            all.set(at + 1, value);
        }
        return all.toArray(String[]::new);
    }

    @Test
    void mistakesAreNamed() {
        assertThat(post("zhaomin", "/congress/terms", "kind", "STAFF_CONGRESS", "number", "0", "years", "9"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"number-mistake\"", "id=\"years-mistake\"", "id=\"begins-mistake\"");
        assertThat(post("zhaomin", sixth() + "/delegates", "member", "", "part", "DELEGATE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("lina", "/congress/terms/00000000-0000-0000-0000-000000000000"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String sixth() {
        return first(text(get("zhaomin", "/congress")), "href=\"(/congress/terms/[0-9a-f-]+)\">第六届");
    }

    private String begun(String kind, String number, String begins) {
        return redirected(
                "zhaomin",
                "/congress/terms",
                "kind",
                kind,
                "number",
                number,
                "years",
                "3",
                "begins",
                begins,
                "region",
                "NATIONAL",
                "staff",
                "40");
    }

    private String redirected(String login, String path, String... fields) {
        return Objects.requireNonNull(post(login, path, fields).getResponse().getRedirectedUrl());
    }

    private MvcTestResult elected(String term, String place, String name, String replaces) {
        return post(
                "zhaomin",
                term + "/delegates",
                "member",
                name,
                "part",
                "DELEGATE",
                "constituency",
                place,
                "frontline",
                "true",
                "on",
                "2005-02-01".replace("2005-02", replaces.isEmpty() ? "2005-02" : "2006-02"),
                "votes",
                "15",
                "replaces",
                replaces);
    }
}
