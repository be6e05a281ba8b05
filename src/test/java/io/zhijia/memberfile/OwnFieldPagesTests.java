package io.zhijia.memberfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each test adds fields of its own name, so that the tests of other pages find theirs. */
class OwnFieldPagesTests extends DemoPages {

    OwnFieldPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aFieldIsFilledInOnTheFileListedInTheExportAndLeavesATrace() throws IOException {
        var name = name("校区");
        var field = add(name, "CHOICE", "东校区\n西校区", "OFFICERS", false);
        var file = member("李娜") + "/file";

        assertThat(change(file, field, "北校区"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请从这些里选：东校区、西校区");
        assertThat(change(file, field, "西校区")).hasRedirectedUrl(file);
        assertThat(text(get("zhuxi", file))).contains(name, "西校区");
        assertThat(text(get("lina", file))).contains(name, "西校区");
        assertThat(text(get("zhaomin", "/privacy"))).contains(name + "  → 西校区");
        assertThat(text(get("lina", "/me/data.json"))).contains(name, "西校区");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                get("zhuxi", "/members.xlsx?q=李娜").getResponse().getContentAsByteArray()))) {
            var header = book.getSheetAt(0).getRow(1);
            var at = 0;
            while (!header.getCell(at).getStringCellValue().equals(name)) {
                at++;
            }
            assertThat(book.getSheetAt(0).getRow(2).getCell(at).getStringCellValue())
                    .isEqualTo("西校区");
        }
    }

    @Test
    void aSensitiveOneIsSealedReadForAPurposeAndInNoList() {
        var name = name("健康");
        var field = add(name, "TEXT", "", "OFFICERS", true);
        var file = member("李娜") + "/file";
        assertThat(change(file, field, "青霉素过敏")).hasRedirectedUrl(file);

        assertThat(text(get("zhuxi", file))).contains(name, "••••••").doesNotContain("青霉素过敏");
        assertThat(text(get("zhuxi", file + "/edit"))).doesNotContain("青霉素过敏");
        assertThat(change(file, field, "")).hasRedirectedUrl(file);
        assertThat(post("zhuxi", file + "/reading", "purpose", "安排疗休养"))
                .flash()
                .extractingByKey("clear")
                .asString()
                .contains("青霉素过敏");
        assertThat(text(get("lina", "/me/seen"))).contains("安排疗休养", name);
        assertThat(post("zhuxi", file + "/own/" + field + "/removal")).hasRedirectedUrl(file);
        assertThat(text(get("zhuxi", file))).doesNotContain("••••••");
    }

    @Test
    void theRegisterShowsTheFieldsThatAreChosenAndTheExportTheSame() throws IOException {
        var first = name("车牌");
        var other = name("班车");
        var sealed = name("过敏");
        var file = member("李娜") + "/file";
        assertThat(change(file, add(first, "TEXT", "", "OFFICERS", false), "京A10086"))
                .hasRedirectedUrl(file);
        assertThat(change(file, add(other, "TEXT", "", "OFFICERS", false), "十二号线"))
                .hasRedirectedUrl(file);
        assertThat(change(file, add(sealed, "TEXT", "", "OFFICERS", true), "花生"))
                .hasRedirectedUrl(file);
        var asked = "?q=李娜&column=" + first + "&column=" + sealed;

        assertThat(text(get("zhaomin", "/members?q=李娜"))).contains(first).doesNotContain("京A10086", sealed);
        assertThat(text(get("zhaomin", "/members" + asked)))
                .contains("京A10086")
                .doesNotContain("十二号线", "花生", "<th>" + sealed);
        assertThat(text(get("zuzhang", "/members?column=" + first))).doesNotContain(first, "京A10086");
        assertThat(exported("/members.xlsx" + asked)).contains(first, "京A10086").doesNotContain(other, sealed);
    }

    @Test
    void thePersonSeesThemMaskedAndAsksForThoseThatAllowIt() throws IOException {
        var asked = name("教室");
        var kept = name("工位");
        var sealed = name("血型");
        var file = member("陈静") + "/file";
        var field = add(asked, "TEXT", "", "OFFICERS", false);
        assertThat(post("zhuxi", "/members/own-fields/" + field, "name", asked, "askable", "true"))
                .hasRedirectedUrl("/members/own-fields");
        add(kept, "TEXT", "", "OFFICERS", false);
        assertThat(change(file, add(sealed, "TEXT", "", "OFFICERS", true), "AB 型"))
                .hasRedirectedUrl(file);

        assertThat(text(get("chenjing", "/me/data"))).contains(sealed, "••••••").doesNotContain("AB 型");
        assertThat(text(get("chenjing", "/me/data/change"))).contains(asked).doesNotContain(kept, sealed);
        assertThat(post("chenjing", "/me/data/change", "own[" + field + "]", "三楼 301"))
                .hasRedirectedUrl("/me/data");
        var requests = text(get("zhaomin", "/members/changes"));
        assertThat(requests).contains(asked, "三楼 301");
        var path = first(
                requests.substring(requests.indexOf("陈静</a>")),
                "action=\"(/members/changes/[-0-9a-f]{36})/acceptance\"");
        assertThat(post("zhaomin", path + "/acceptance")).hasRedirectedUrl("/members/changes");

        assertThat(text(get("chenjing", "/me/data"))).contains("三楼 301");
        assertThat(text(get("zhaomin", file))).contains("三楼 301");
    }

    private String exported(String path) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                        get("zhuxi", path).getResponse().getContentAsByteArray()));
                var text = new XSSFExcelExtractor(book)) {
            return text.getText();
        }
    }

    /** The treasurer and other officers see the file, and not what is for chair and secretary only. */
    @Test
    void whatIsForChairAndSecretaryOthersDoNotSee() {
        var name = name("住址备注");
        add(name, "TEXT", "", "KEEPERS", false);

        assertThat(text(get("zhaomin", member("李娜") + "/file"))).contains(name);
        assertThat(text(get("lina", member("李娜") + "/file"))).contains(name);
        assertThat(text(get("zhaomin", "/members/own-fields"))).contains("只有主席、秘书和本人");
        assertThat(get("lina", "/members/own-fields")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aRetiredFieldKeepsWhatWasFilledIn() {
        var name = name("教龄");
        var field = add(name, "NUMBER", "", "OFFICERS", false);
        var file = member("陈静") + "/file";
        assertThat(change(file, field, "十五")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(change(file, field, "15")).hasRedirectedUrl(file);

        assertThat(post("zhuxi", "/members/own-fields/" + field + "/retirement"))
                .hasRedirectedUrl("/members/own-fields");
        assertThat(text(get("zhuxi", file + "/edit"))).doesNotContain(name);
        assertThat(text(get("zhuxi", file))).contains(name + " 已停用", "15");
        var other = add(name, "NUMBER", "", "OFFICERS", false);
        assertThat(post("zhuxi", "/members/own-fields/" + field + "/return"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有一项叫");
        assertThat(post("zhuxi", "/members/own-fields/" + other + "/retirement"))
                .hasRedirectedUrl("/members/own-fields");
        assertThat(post("zhuxi", "/members/own-fields/" + field + "/return")).hasRedirectedUrl("/members/own-fields");
        assertThat(text(get("zhuxi", file + "/edit"))).contains(name, "value=\"15\"");
    }

    @Test
    void aChoiceSomebodyMayHaveMadeStays() {
        var name = name("班车");
        var field = add(name, "CHOICE", "一号线\n二号线", "OFFICERS", false);

        assertThat(post("zhuxi", "/members/own-fields/" + field, "name", name, "choices", "一号线\n三号线"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("“二号线”不能去掉");
        assertThat(post("zhuxi", "/members/own-fields/" + field, "name", name, "choices", "一号线\n二号线\n三号线"))
                .hasRedirectedUrl("/members/own-fields");
        assertThat(post("zhuxi", "/members/own-fields", "name", name("空"), "kind", "CHOICE", "choices", "只有一项"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请至少填两项");
        assertThat(post("zhuxi", "/members/own-fields", "name", "民族", "kind", "TEXT"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有一项叫“民族”");
    }

    private static String name(String beginning) {
        return beginning + UUID.randomUUID().toString().substring(0, 8);
    }

    private String add(String name, String kind, String choices, String seen, boolean sealed) {
        var fields = new String[] {"name", name, "kind", kind, "choices", choices, "seen", seen, "sealed", "" + sealed};
        assertThat(post("zhuxi", "/members/own-fields", fields)).hasRedirectedUrl("/members/own-fields");
        var list = text(get("zhuxi", "/members/own-fields"));
        var found =
                Pattern.compile("/members/own-fields/([-0-9a-f]{36})\">" + name).matcher(list);
        var last = "";
        while (found.find()) {
            last = found.group(1);
        }
        assertThat(last).isNotEmpty();
        return last;
    }

    private MvcTestResult change(String file, String field, String value) {
        var version = first(text(get("zhuxi", file + "/edit")), "name=\"version\" value=\"(\\d+)\"");
        return post("zhuxi", file, "version", version, "own[" + field + "]", value);
    }

    private String member(String name) {
        return first(text(get("zhuxi", "/members?q=" + name)), "href=\"(/members/[-0-9a-f]{36})\">" + name);
    }
}
